import { join as joinRecords, type Read } from "../src/domain/dataset.ts";
import { type Decoded, decode } from "../src/domain/decode.ts";
import { locate } from "../src/domain/locate.ts";
import { type Problem, writePath } from "../src/domain/problem.ts";
import { COLLECTIONS, type CollectionName, fileOf } from "../src/domain/records/collections.ts";
import { en } from "../src/i18n/messages/en.ts";
import { type DataFile, readDataFolder } from "./dataFolder.ts";
import { missingTranslations } from "./missingTranslations.ts";

/** What the check has to say, line by line, and whether the data may be shipped. */
export type Report = { readonly lines: readonly string[]; readonly passed: boolean };

const interpolate = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));

/** Signs that would move the cursor or turn the line around are written out. */
const printable = (line: string): string =>
  line.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

/** A Problem on one line: `data/events.json:12:15 items[1].date: found …, expected …`. */
function problemOnOneLine(folder: string, { file, line, column, path, found, expected }: Problem): string {
  const position = line === undefined || column === undefined ? "" : `:${line}:${column}`;
  const way = path.length === 0 ? "" : ` ${writePath(path)}`;
  const wasFound = found.kind === "value" ? found.value : en.problems.found[found.kind];
  const wasExpected = interpolate(en.problems.expected[expected.code], expected.values ?? {});
  return printable(`${folder}/${file}${position}${way}: found ${wasFound}, expected ${wasExpected}`);
}

function decodeFile({ collection, text, problem }: DataFile): Decoded<CollectionName> | undefined {
  if (text !== undefined) return decode(collection, text);
  return problem === undefined ? undefined : { collection, items: [], problems: [problem] };
}

/** The problems of one file with their places, from the top of the file down. */
function problemsOf({ text, problem }: DataFile, problems: readonly Problem[]): readonly Problem[] {
  const located = text === undefined ? problems : locate(text, problems);
  const all = text !== undefined && problem !== undefined ? [problem, ...located] : located;
  return all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

const count = (amount: number, one: string, several: string): string => `${amount} ${amount === 1 ? one : several}`;

/** Checks every file of a data folder and what they say of each other. */
export async function checkData(folder: string): Promise<Report> {
  const files = await readDataFolder(folder);
  if (typeof files === "string") return { lines: [files], passed: false };

  const decoded = files.flatMap((file) => decodeFile(file) ?? []);
  // Each entry is keyed by the collection that it was decoded as.
  const { problems } = joinRecords(Object.fromEntries(decoded.map((one) => [one.collection, one])) as Read);
  const refused = files.flatMap(({ collection, refusal }) =>
    refusal === undefined ? [] : [`${folder}/${fileOf(collection)}: the file cannot be read: ${refusal}.`],
  );
  const found = files
    .flatMap((file) =>
      problemsOf(
        file,
        problems.filter(({ collection }) => collection === file.collection),
      ),
    )
    .map((problem) => problemOnOneLine(folder, problem));
  const missing = missingTranslations(decoded);
  const records = decoded.reduce((sum, { items }) => sum + items.length, 0);
  const wrong = refused.length + found.length;

  return {
    lines: [
      ...refused,
      ...found,
      ...(missing.length === 0
        ? ["Missing translations: 0"]
        : [`Missing translations: ${missing.length}`, ...missing.map(printable)]),
      `${count(COLLECTIONS.length, "file", "files")}, ${count(records, "record", "records")} read, ${count(wrong, "problem", "problems")}, ${count(missing.length, "missing translation", "missing translations")}.`,
    ],
    passed: wrong === 0,
  };
}
