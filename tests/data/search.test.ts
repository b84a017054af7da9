import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { searchDocuments } from "../../src/domain/search/documents.ts";
import { search } from "../../src/domain/search/search.ts";
import { buildSearchIndex, type SearchIndex } from "../../src/domain/search/searchIndex.ts";
import { INCENTIVE_QUESTIONS } from "./incentiveQuestions.ts";
import { SEARCH_QUESTIONS } from "./searchQuestions.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = shippedDataset();
const documents = [...searchDocuments(dataset)];
const questions = LANGUAGES.flatMap((language) => SEARCH_QUESTIONS[language].map((one) => ({ ...one, language })));
let index: SearchIndex;

beforeAll(async () => {
  index = await buildSearchIndex(documents, async () => undefined);
});

/** From 1; beyond the list when nothing fits. */
const rankOf = ({ asked, answers }: (typeof questions)[number]): number => {
  const at = search(index, asked).findIndex(({ key }) => answers.some((answer) => answer.test(key)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

const askedIn = (wrong: typeof questions): readonly string[] =>
  wrong.map(
    (one) =>
      `${one.language}: ${one.asked} → ${search(index, one.asked)
        .slice(0, 3)
        .map(({ key }) => key)
        .join(", ")}`,
  );

test("the table holds twenty different questions in each of the five languages", () => {
  for (const language of LANGUAGES) expect(SEARCH_QUESTIONS[language]).toHaveLength(20);
  expect(new Set(questions.map(({ asked }) => asked)).size).toBe(100);
});

test("every answer of the table is in the data", () => {
  const lost = questions.flatMap(({ asked, answers }) =>
    answers.some((answer) => documents.some(({ key }) => answer.test(key))) ? [] : [asked],
  );
  expect(lost).toEqual([]);
});

describe("a hundred questions in five languages", () => {
  test("the right answer comes first for at least 90", () => {
    const wrong = questions.filter((one) => rankOf(one) > 1);
    expect(wrong.length, askedIn(wrong).join("\n")).toBeLessThanOrEqual(10);
  });

  test("the right answer is among the first three for at least 97", () => {
    const wrong = questions.filter((one) => rankOf(one) > 3);
    expect(wrong.length, askedIn(wrong).join("\n")).toBeLessThanOrEqual(3);
  });
});

test.each(LANGUAGES)("what investors ask about incentives is answered first, in %s", (language) => {
  const wrong = INCENTIVE_QUESTIONS[language].flatMap(([asked, ...answers]) => {
    const found = search(index, asked).map(({ key }) => key);
    return answers.some((answer) => answer === found[0]) ? [] : [`${asked} → ${found.slice(0, 3).join(", ")}`];
  });
  expect(wrong).toEqual([]);
});

test("everything is found by its own title, whatever the language", () => {
  const titled = documents.filter(({ kind }) => kind !== "observations");
  const lost = titled.flatMap(({ key, titles }, at) => {
    // Another language for each, so that all are tried without trying everything five times.
    const title = titles[at % titles.length] ?? "";
    const found = search(index, title).map((hit) => hit.key);
    return found.slice(0, 12).includes(key) ? [] : [`${key}: ${title} → ${found.slice(0, 3).join(", ")}`];
  });
  expect(lost).toEqual([]);
});
