import type { TFunction } from "i18next";
import { type Problem, writePath } from "../domain/problem.ts";

/** What should stand there instead. */
export const expectedInWords = (t: TFunction, { code, values }: Problem["expected"]): string =>
  t(($) => $.problems.expected[code], { options: "", collection: "", megabytes: 0, levels: 0, ...values });

/** A Problem as a sentence in the reader's language: file, line, column, place, what was found and what was expected. */
export function problemInWords(t: TFunction, problem: Problem): string {
  const { file, line, column, found, expected } = problem;
  const values = {
    file: `data/${file}`,
    path: problem.id === undefined ? writePath(problem.path) : `${writePath(problem.path)} (${problem.id})`,
    found: found.kind === "value" ? found.value : t(($) => $.problems.found[found.kind]),
    expected: expectedInWords(t, expected),
  };
  if (line !== undefined && column !== undefined && problem.path.length > 0)
    return t(($) => $.problems.sentence, { ...values, line, column });
  if (line !== undefined && column !== undefined)
    return t(($) => $.problems.sentenceAboutPlace, { ...values, line, column });
  return problem.path.length > 0
    ? t(($) => $.problems.sentenceWithoutLine, values)
    : t(($) => $.problems.sentenceAboutFile, values);
}
