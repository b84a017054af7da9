import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkData } from "../../scripts/checkData.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { REPOSITORY } from "../data/shipped.ts";

const temporary = mkdtempSync(join(tmpdir(), "hamkorlik-data-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Outcome = { readonly code: number; readonly lines: readonly string[]; readonly all: string };

/** Runs the command as a person would, in the repository. It starts slowly, so most cases ask the check behind it. */
const command = (...folder: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["scripts/check-data.mjs", ...folder], { cwd: REPOSITORY }, (error, stdout, stderr) => {
      const all = stdout + stderr;
      resolve({ code: error === null ? 0 : Number(error.code), lines: all.trimEnd().split("\n"), all });
    });
  });

/** A copy of the shipped data in which something has been changed. */
function copyOfData(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(temporary, "case-"));
  cpSync(join(REPOSITORY, "data"), folder, { recursive: true });
  change(folder);
  return folder;
}

const rewrite = (file: string, before: string | RegExp, after: string) => (folder: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} holds no ${before}`);
  writeFileSync(path, changed);
};

const write = (file: string, content: string | Uint8Array) => (folder: string) =>
  writeFileSync(join(folder, file), content);
const shipped = (file: string): string => readFileSync(join(REPOSITORY, "data", file), "utf8");
/** Line and column at which a text first stands in the shipped file, or at which its value begins. */
function at(file: string, text: string, value = text): string {
  const before = shipped(file).slice(0, shipped(file).indexOf(text) + text.lastIndexOf(value));
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
}

describe("npm run check:data", () => {
  const patience = 30_000;

  test("passes the shipped data and sums it up on one line", { timeout: patience }, async () => {
    const { code, lines } = await command();
    expect(lines).toEqual([
      "Missing translations: 0",
      expect.stringMatching(
        new RegExp(`^${COLLECTIONS.length} files, \\d+ records read, 0 problems, 0 missing translations\\.$`),
      ),
    ]);
    expect(code).toBe(0);
  });

  test("fails on broken files with a line for each and no stack trace", { timeout: patience }, async () => {
    const folder = copyOfData((copy) => {
      rewrite("edition.json", /\}\s*\]/, "},\n  ]")(copy);
      write("topics.json", `{ "items": [${"[".repeat(100_000)}`)(copy);
      truncateSync(join(copy, "events.json"), 50_000_000);
      rmSync(join(copy, "places.json"));
    });
    const { code, lines, all } = await command(`${folder}/`);
    expect(lines.slice(0, -2).map((line) => line.replace(`${folder}/`, "").replace(/:? .*/, ""))).toEqual([
      "edition.json:9:3",
      "places.json",
      "topics.json:1:75",
      "events.json",
    ]);
    expect(lines.at(-1)).toMatch(/ 4 problems, 0 missing translations\.$/);
    expect(all).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });

  test("names a folder that is not there in one sentence", { timeout: patience }, async () => {
    const nowhere = join(temporary, "nowhere");
    expect(await command(nowhere)).toMatchObject({ code: 1, lines: [`There is no folder ${nowhere}.`] });
  });
});

describe("the check", () => {
  test.each<[string, (folder: string) => void, string]>([
    [
      "a trailing comma",
      rewrite("edition.json", /\}\s*\]/, "},\n  ]"),
      "edition.json:9:3: found ], expected well-formed JSON",
    ],
    [
      "a missing file",
      (folder) => rmSync(join(folder, "places.json")),
      "places.json: found nothing in this place, expected this file",
    ],
    [
      "a wrong root",
      write("edition.json", "[]"),
      "edition.json:1:1: found […], expected an object with the list “items”",
    ],
    [
      "a duplicate id",
      rewrite("topics.json", '"id": "data"', '"id": "outsourcing"'),
      `topics.json:${at("topics.json", '"id": "data"', '"data"')} items[1].id: found "outsourcing", expected a name that no other record has`,
    ],
    [
      "a dangling reference",
      rewrite("statements.json", '"tax-incentives"', '"tax-gifts"'),
      `statements.json:${at("statements.json", '"tax-incentives"')} items[2].topics[0]: found "tax-gifts", expected the name of a record in topics`,
    ],
    [
      "an impossible date",
      rewrite("edition.json", "2026-11-23", "2025-02-30"),
      'edition.json:6:15 items[0].asOf: found "2025-02-30", expected a year, a month or a day such as 2025-12 or 2025-12-21',
    ],
    [
      "an end before the start",
      rewrite("events.json", '"2025-12-19"', '"2025-12-19/2025-12-18"'),
      `events.json:${at("events.json", '"2025-12-19"')} items[0].date: found "2025-12-19/2025-12-18", expected an end that is not before the start`,
    ],
    [
      "an address that runs",
      rewrite("sources.json", /"https:[^"]*"/, '"javascript:alert(1)"'),
      `sources.json:${at("sources.json", '"https:')} items[0].url: found "javascript:alert(1)", expected a web address that begins with https:// or http://`,
    ],
    [
      "a file of 50 MB",
      (folder) => truncateSync(join(folder, "events.json"), 50_000_000),
      "events.json: found 50 MB, expected a file of at most 32 MB",
    ],
    [
      "a byte order mark",
      rewrite("edition.json", /^/, "\uFEFF"),
      "edition.json:1:1: found U+FEFF, expected a file without a byte order mark",
    ],
    [
      "a lone surrogate",
      rewrite("people.json", '"Sherzod Shermatov"', '"Sherzod \\ud800"'),
      `people.json:${at("people.json", '"Sherzod Shermatov"')} items[0].name.de: found "Sherzod \\ud800", expected a text without control characters or broken characters`,
    ],
    [
      "bytes that are no UTF-8",
      write(
        "edition.json",
        Uint8Array.from([...Buffer.from('{\n"items": [ "'), 0xed, 0xa0, 0x80, ...Buffer.from('" ] }')]),
      ),
      "edition.json:2:13: found bytes that are not UTF-8, expected a text without control characters or broken characters",
    ],
    [
      "deep nesting",
      write("edition.json", `{ "items": [${"[".repeat(100_000)}${"]".repeat(100_000)}] }`),
      "edition.json:1:75 items[0]: found […], expected at most 64 levels of nesting",
    ],
    [
      "an unknown field",
      rewrite("edition.json", '"version"', '"mood": "good", "version"'),
      'edition.json:7:15 items[0].mood: found "good", expected only fields that this record can have',
    ],
    [
      "signs that steer the terminal",
      write("edition.json", '{ "items": \u001b[2J }'),
      "edition.json:1:12: found \\u001b, expected well-formed JSON",
    ],
    [
      "a file that is a folder",
      (folder) => {
        rmSync(join(folder, "edition.json"));
        mkdirSync(join(folder, "edition.json"));
      },
      "edition.json: the file cannot be read: it is a folder.",
    ],
  ])("names %s on one line and fails", async (_, change, line) => {
    const folder = copyOfData(change);
    const { passed, lines } = await checkData(folder);
    expect(lines).toContain(`${folder}/${line}`);
    expect(lines.at(-1)).toMatch(
      new RegExp(`^${COLLECTIONS.length} files, \\d+ records read, \\d+ problems?, 0 missing translations\\.$`),
    );
    expect(passed).toBe(false);
  });

  test("one dangling piece of evidence is a Problem too", async () => {
    const folder = copyOfData(rewrite("topics.json", '"source": "itpark-de-hv"', '"source": "rumour"'));
    const { passed, lines } = await checkData(folder);
    expect(lines[0]).toBe(
      `${folder}/topics.json:${at("topics.json", '"source": "itpark-de-hv"', '"itpark-de-hv"')} items[0].evidence[0].source: found "rumour", expected the name of a record in sources`,
    );
    expect(lines).toHaveLength(3);
    expect(passed).toBe(false);
  });

  test("missing translations are listed and do not fail", async () => {
    const folder = copyOfData((copy) => {
      const places = JSON.parse(shipped("places.json"));
      places.items[0].name = { de: places.items[0].name.de, en: places.items[0].name.en, ru: places.items[0].name.ru };
      write("places.json", JSON.stringify(places))(copy);
    });
    const { passed, lines } = await checkData(folder);
    expect(lines.slice(0, 2)).toEqual(["Missing translations: 1", "places uzbekistan name: missing uz, ja"]);
    expect(passed).toBe(true);
  });

  test("a file in the place of the folder is named in one sentence", async () => {
    const file = join(REPOSITORY, "package.json");
    expect(await checkData(file)).toEqual({
      passed: false,
      lines: [`${file} is a file; a folder with the data files is needed.`],
    });
  });
});
