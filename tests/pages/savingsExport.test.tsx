import { crc32, inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { exampleScenario } from "../../src/domain/savings/exampleScenario.ts";
import { parametersIn } from "../../src/domain/savings/parameters.ts";
import { savings } from "../../src/domain/savings/savings.ts";
import { savingsRange } from "../../src/domain/savings/savingsRange.ts";
import { text, type Workbook } from "../../src/domain/savings/workbookModel.ts";
import { isSheetName } from "../../src/domain/savings/workbookPlace.ts";
import { formatter } from "../../src/i18n/format.ts";
import { loadLanguage } from "../../src/i18n/instance.ts";
import { downloadSavingsCsv, downloadSavingsXlsx } from "../../src/pages/calculator/export/downloadSavings.ts";
import type { SavingsExport } from "../../src/pages/calculator/export/SavingsExport.ts";
import { savingsCsv } from "../../src/pages/calculator/export/savingsCsv.ts";
import { savingsFile } from "../../src/pages/calculator/export/savingsFile.ts";
import { xlsxFiles } from "../../src/pages/calculator/export/xlsx/writeXlsx.ts";
import { zip } from "../../src/pages/calculator/export/xlsx/zip.ts";
import { shippedDataset } from "../data/shipped.ts";
import { readCsv } from "../readCsv.ts";
import { downloads } from "./downloads.ts";

const dataset = shippedDataset();
const parameters = parametersIn(dataset);
const scenario = exampleScenario(parameters, 2026);
const ADDRESS = "https://example.org/de/calculator?exports=70&staff=60x1200";

const known = new Map<Language, Promise<SavingsExport>>();

async function make(language: Language): Promise<SavingsExport> {
  const { t } = await loadLanguage(language);
  return {
    savings: savings(scenario, parameters),
    ranges: [savingsRange(scenario, parameters, "it-park")],
    dataset,
    spoken: { language, format: formatter(language), t },
    address: ADDRESS,
  };
}

/** The example company as a file in a language. */
function exported(language: Language): Promise<SavingsExport> {
  const file = known.get(language) ?? make(language);
  known.set(language, file);
  return file;
}

const textsOf = (workbook: Workbook): readonly string[] =>
  workbook.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell?.kind === "text" || cell?.kind === "link" ? [cell.text] : []))),
  );

/** The files of an archive, read as any program reads them: from the directory at its end. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let entry = archive.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, length, name] = [20, 24, 28].map((at) =>
      at === 28 ? archive.readUInt16LE(entry + at) : archive.readUInt32LE(entry + at),
    );
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(start, start + (packed ?? 0)));
    expect([content.length, crc32(content)]).toEqual([length, archive.readUInt32LE(entry + 16)]);
    files.set(archive.toString("utf8", entry + 46, entry + 46 + (name ?? 0)), content.toString("utf8"));
    entry += 46 + (name ?? 0);
  }
  return files;
}

describe.each(LANGUAGES)("the file in %s", (language) => {
  let file: SavingsExport;
  beforeAll(async () => {
    file = await exported(language);
  });

  test("has sheets that every spreadsheet can name and tell apart", () => {
    const names = savingsFile(file).map(({ name }) => name);
    expect(names.filter((name) => !isSheetName(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("says that it is an estimate and no tax advice on the sheets with amounts", () => {
    const limit = file.spoken.t(($) => $.calculator.limit);
    expect(textsOf(savingsFile(file)).filter((one) => one === limit)).toHaveLength(8);
  });

  test("has no cell that does not fit into its table", () => {
    const wide = savingsFile(file).flatMap(({ name, rows, widths }) =>
      rows.some((row) => row.length > widths.length) ? [name] : [],
    );
    expect(wide).toEqual([]);
  });
});

describe("the file", () => {
  test("carries every rate with its legal basis and the addresses of its sources, and leads to them and to the page", async () => {
    const workbook = savingsFile(await exported("en"));
    const values = workbook.find(({ name }) => name === "Dated rates and sources")?.rows ?? [];
    const socialTax = values.find(([cell]) => cell?.kind === "text" && cell.text === "Social tax") ?? [];
    const words = socialTax.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
    expect(words).toEqual(
      expect.arrayContaining([expect.stringContaining("Tax Code"), expect.stringContaining("https://")]),
    );
    const links = workbook.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell?.kind === "link" ? [cell.address] : [])),
    );
    expect(links).toContain(ADDRESS);
    const listed = dataset["tax-parameters"]
      .get("social-tax")
      ?.evidence.map(({ source }) => dataset.sources.get(source)?.url);
    expect(listed?.length).toBeGreaterThan(0);
    expect(links).toEqual(expect.arrayContaining(listed ?? []));
  });

  test("says how each open reading of the law was read", async () => {
    const readings = savingsFile(await exported("de")).find(({ name }) => name === "Offene Auslegungen");
    expect(readings?.rows.slice(3)).toHaveLength(dataset.readings.size);
  });

  test("is saved under the years that it covers", async () => {
    const saved = downloads();
    await downloadSavingsCsv(await exported("en"));
    expect(saved.name()).toBe("hamkorlik-savings-2026-2040.csv");
    await downloadSavingsXlsx(await exported("en"));
    expect(saved.name()).toBe("hamkorlik-savings-2026-2040.xlsx");
  });
});

describe("the CSV file", () => {
  test("holds the tables as values in rows of the same length, with negative amounts as numbers", async () => {
    const file = await exported("en");
    const rows = readCsv(savingsCsv(file));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const turnover = file.savings.regimes.find(({ regime }) => regime === "turnover-tax")?.totals;
    expect(turnover?.saved).toBeLessThan(0);
    expect(rows.find(([first]) => first === "Turnover tax")?.slice(1, 3)).toEqual([
      String(turnover?.total),
      String(turnover?.saved),
    ]);
    expect(rows.find(([first]) => first === "Export share")?.[1]).toBe("70%");
  });
});

describe("the XLSX file", () => {
  test("is an archive that other programs open, with every part in it", async () => {
    const files = xlsxFiles(savingsFile(await exported("ja")));
    const archive = unzip(Buffer.from(zip(files)));
    expect([...archive]).toEqual(files.map(({ path, text: content }) => [path, content]));
    expect(archive.get("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("is well-formed in every part, whatever the texts hold", async () => {
    const file = await exported("en");
    const strange = [
      {
        ...savingsFile(file)[0],
        name: "A & <B>",
        widths: [1],
        rows: [[text('<&"\u0000\uD800>')]],
        frozen: { rows: 0, columns: 0 },
      },
    ];
    for (const { text: content } of [...xlsxFiles(savingsFile(file)), ...xlsxFiles(strange)])
      expect(new DOMParser().parseFromString(content, "application/xml").querySelector("parsererror")).toBeNull();
  });

  test("holds formulas with the values that they have, and texts that would run as formulas only as marked texts", () => {
    const files = xlsxFiles([
      {
        name: "One",
        widths: [10, 10],
        rows: [
          [text("=HYPERLINK(1)"), { kind: "formula", formula: "IF(A2<2,1,0)", value: 1, format: "money" }],
          [{ kind: "number", value: -0.5, format: "share" }, undefined, text("plain")],
        ],
        frozen: { rows: 1, columns: 1 },
      },
    ]);
    const part = (path: string) =>
      new DOMParser().parseFromString(files.find((one) => one.path === path)?.text ?? "", "application/xml");
    const sheet = part("xl/worksheets/sheet1.xml");
    const cell = (at: string) => sheet.querySelector(`c[r="${at}"]`);
    expect([...sheet.querySelectorAll("f")].map(({ textContent }) => textContent)).toEqual(["IF(A2<2,1,0)"]);
    expect(cell("B1")?.querySelector("v")?.textContent).toBe("1");
    expect(cell("A1")?.getAttribute("t")).toBe("inlineStr");
    const styles = [...part("xl/styles.xml").querySelectorAll("cellXfs > xf")];
    const styleOf = (at: string) => styles[Number(cell(at)?.getAttribute("s"))];
    expect(styleOf("A1")?.getAttribute("quotePrefix")).toBe("1");
    expect(styleOf("C2")?.getAttribute("quotePrefix")).toBeNull();
    // 10 is the percent format that every spreadsheet knows.
    expect(styleOf("A2")?.getAttribute("numFmtId")).toBe("10");
  });

  test("links only to addresses of the web, and only to such as are short enough", () => {
    const linked = (address: string) =>
      xlsxFiles([
        {
          name: "One",
          widths: [10],
          rows: [[{ kind: "link", text: "page", address }]],
          frozen: { rows: 0, columns: 0 },
        },
      ]).some(({ path }) => path.endsWith("sheet1.xml.rels"));
    expect(linked("https://example.org/?a=1&b=2")).toBe(true);
    expect(linked("javascript:alert(1)")).toBe(false);
    expect(linked(`https://example.org/?${"a".repeat(2_100)}`)).toBe(false);
  });
});
