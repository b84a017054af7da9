import { describe, expect, test } from "vitest";
import { type Picture, pictureSvg } from "../../src/ui/charts/picture.ts";
import { textLines, textWidth } from "../../src/ui/charts/textLines.ts";
import { roundValues, yearStep, yearsBetween } from "../../src/ui/charts/timeScale.ts";

const picture = (given: Partial<Picture> = {}): Picture => ({
  lang: "en",
  title: "Exports & “imports” <2024>: from 1 to 2",
  limit: "Not found: 2021.",
  unit: "Exports (US dollars)",
  legend: [
    { sign: { content: '<path d="M0 0h9"/>', width: 26, height: 16 }, words: "Result" },
    { sign: undefined, words: "Target" },
  ],
  chart: { content: '<rect width="5" height="5" fill="#123456"/>', width: 960, height: 340 },
  notes: ["2023: 344 or 447."],
  sources: "Sources: A & B",
  edition: "Data as of 23 November 2026 · Hamkorlik",
  ...given,
});

const read = (svg: string): Document => new DOMParser().parseFromString(svg, "image/svg+xml");

/** What a reader sees, with the lines put together again. */
const said = (document: Document): string =>
  [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");

describe("the picture of a chart", () => {
  test("is a well-formed file of its own, on white ground, in fonts that exist everywhere", () => {
    const svg = pictureSvg(picture());
    const document = read(svg);
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(document.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect(document.documentElement.getAttribute("font-family")).toMatch(/Arial.*sans-serif/);
    expect(svg).not.toMatch(/class=|style=|var\(|<image|@import|https?:(?!\/\/www\.w3\.org)/);
  });

  test("carries title, limit, unit, legend, notes, sources, date and product as text", () => {
    const words = said(read(pictureSvg(picture())));
    for (const expected of [
      "Exports & “imports” <2024>: from 1 to 2",
      "Not found: 2021.",
      "Exports (US dollars)",
      "Result",
      "Target",
      "2023: 344 or 447.",
      "Sources: A & B",
      "Data as of 23 November 2026 · Hamkorlik",
    ]) {
      expect(words).toContain(expected);
    }
  });

  test("grows with its words and lets none run over the edge", () => {
    const long = "Very long words about many figures ".repeat(20).trim();
    const [short, tall] = [picture(), picture({ sources: long })].map((one) => read(pictureSvg(one)).documentElement);
    expect(Number(tall?.getAttribute("height"))).toBeGreaterThan(Number(short?.getAttribute("height")) + 17);
    for (const text of tall?.querySelectorAll("text") ?? []) {
      const end = Number(text.getAttribute("x")) + textWidth(text.textContent, Number(text.getAttribute("font-size")));
      expect(end).toBeLessThanOrEqual(Number(tall?.getAttribute("width")));
      expect(Number(text.getAttribute("y"))).toBeLessThan(Number(tall?.getAttribute("height")));
    }
  });
});

describe("lines of text", () => {
  test.each([
    "Residents with foreign capital: lowest figure found 107 companies.",
    "外資系入居企業数：確認できた最小値は107社（2022年6月）、最大値は752社。",
    "Экспорт IT-услуг: наименьшее из найденных значений",
  ])("hold every letter, and none is wider than asked for: %s", (text) => {
    const lines = textLines(text, 150, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(textWidth(line.replace(/[、。）]+$/, ""), 12)).toBeLessThanOrEqual(150);
  });

  test("never begin with a Japanese full stop or closing bracket", () => {
    for (let width = 40; width < 200; width += 7)
      for (const line of textLines("確認できた（最小値）は、最大値。", width, 12))
        expect(line).not.toMatch(/^[、。）]/);
  });

  test("never end with a Japanese opening bracket, and never part a number from what it counts", () => {
    for (let width = 60; width < 300; width += 7)
      for (const line of textLines("最大値は約10億米ドル（2025年7月1日以前）。（2017年）", width, 12))
        expect(line).not.toMatch(/[（\d]$/);
  });

  test("keep a number with its unit", () => {
    expect(textLines("about 900\u00A0Mio.\u00A0USD", 60, 12)).toContain("900\u00A0Mio.\u00A0USD");
  });
});

describe("the scales of a chart", () => {
  test.each([[0], [1], [7], [752], [3392], [1e9], [0.57], [5e15]])("round values reach %d from zero", (most) => {
    const values = roundValues(most);
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBeGreaterThanOrEqual(most * 0.999);
    expect(values.length).toBeLessThanOrEqual(7);
  });

  test("years are all there, and labelled as often as there is room", () => {
    const years = yearsBetween(17_897, 22_279);
    expect([years[0], years.at(-1), years.length]).toEqual([2019, 2030, 12]);
    expect([yearStep(12, 700, 50), yearStep(12, 300, 50), yearStep(12, 60, 50)]).toEqual([1, 2, 20]);
  });
});
