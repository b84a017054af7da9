import type { Locator, Page } from "@playwright/test";
import { readCsv } from "../readCsv.ts";
import { COLOURS, expect, open, saved, test, violations } from "./browser.ts";

/** The frames of charts and the map, from the top of the page. */
const framesOf = (page: Page) => page.locator("main figure[id]");
/** What has been drawn in a frame: a place that is still kept free has no such drawing. */
const drawingOf = (frame: Locator) =>
  frame.locator("svg[role='application'], svg[role='group'], svg[role='img'], svg.recharts-surface").first();

/** Scrolls to each frame in turn, until all of them are drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const frame of await framesOf(page).all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(drawingOf(frame)).toBeVisible();
  }
}

test("charts and map come when the reader comes near them, and not before", async ({ page }) => {
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(request.url()));
  await open(page, "/en/market/");
  await page.waitForLoadState("networkidle");
  const atFirst = new Set(asked);
  const map = page.locator("figure#map");
  await expect(drawingOf(map)).toHaveCount(0);
  await expect(map.getByRole("button", { name: "Load the chart now" })).toHaveCount(1);
  const height = (await map.boundingBox())?.height;
  await map.scrollIntoViewIfNeeded();
  await expect(map.getByRole("group", { name: /^Map: / })).toBeVisible();
  expect([...asked].filter((url) => !atFirst.has(url) && url.endsWith(".js")).length).toBeGreaterThan(0);
  // Its place had been kept free.
  expect(Math.abs(((await map.boundingBox())?.height ?? 0) - (height ?? 0))).toBeLessThan(2);
});

test("every chart and the map are drawn, hold the strict policy and pass WCAG in both themes", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await open(page, "/en/market/");
  expect(await framesOf(page).count()).toBeGreaterThan(10);
  await drawAll(page);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violations(page, COLOURS)).toEqual([]);
});

for (const [language, width] of [
  ["de", 320],
  ["ja", 390],
] as const) {
  test(`drawn charts and the map fit ${width} px in /${language}/`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await open(page, `/${language}/market/`);
    await drawAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

for (const [what, id] of [
  ["a chart over time", "figure-residents"],
  ["the map", "map"],
] as const) {
  test(`${what} as SVG is well-formed, stands alone, and names its title and its sources`, async ({ page }) => {
    await open(page, "/de/market/");
    const frame = page.locator(`figure#${id}`);
    const title = await frame.getByRole("heading").locator("span").first().innerText();
    const { name, content } = await saved(page, () => frame.getByRole("button", { name: /SVG/ }).click());
    expect(name).toMatch(/\.svg$/);
    const read = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = [root, ...root.querySelectorAll("*")];
      return {
        root: root.localName,
        lang: root.getAttribute("xml:lang"),
        mistakes: root.querySelectorAll("parsererror").length,
        title: root.querySelector(":scope > title")?.textContent,
        // Lines are broken to fit: joined they are sentences again.
        text: [...root.querySelectorAll(":scope > text")].map((line) => line.textContent).join(" "),
        drawn: root.querySelectorAll("svg path, svg circle, svg rect").length,
        foreign: all.filter((one) => ["script", "foreignObject", "image", "style"].includes(one.localName)).length,
        outside: all.flatMap((one) =>
          [...one.attributes]
            .filter(
              ({ name, value }) =>
                /^(class|style|on.*)$/.test(name) || (/^(https?:|\/\/)/.test(value) && !name.startsWith("xmlns")),
            )
            .map(({ name, value }) => `${name}=${value}`),
        ),
      };
    }, content.toString("utf8"));
    expect(read).toMatchObject({ root: "svg", lang: "de", mistakes: 0, title, foreign: 0, outside: [] });
    expect(read.text).toContain("Quellen: ");
    expect(read.text).toMatch(/Datenstand: 23\.\sNovember\s2026/);
    expect(read.drawn).toBeGreaterThan(5);
  });
}

test("a chart as PNG is a picture of twice the size of the SVG", async ({ page }) => {
  await open(page, "/ja/market/");
  const frame = page.locator("figure#figure-residents");
  const svg = (await saved(page, () => frame.getByRole("button", { name: /SVG/ }).click())).content.toString("utf8");
  const { name, content } = await saved(page, () => frame.getByRole("button", { name: /PNG/ }).click());
  expect(name).toMatch(/\.png$/);
  expect(content.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  // The header of the picture: width and height in pixels.
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  // Something is drawn in it: an empty picture of this size would be far smaller.
  expect(content.length).toBeGreaterThan(20_000);
});

test("the figures of a chart as CSV are those of its table, each with the address of its source", async ({ page }) => {
  await open(page, "/en/market/");
  const frame = page.locator("figure#figure-residents");
  const rows = await frame.locator("tbody tr").count();
  const { content } = await saved(page, () => frame.getByRole("button", { name: /CSV/ }).click());
  const [header, ...lines] = readCsv(content.toString("utf8"));
  expect(lines.length).toBeGreaterThanOrEqual(rows);
  const [address, value] = [header?.indexOf("Address") ?? -1, header?.indexOf("Value") ?? -1];
  expect(value).toBeGreaterThanOrEqual(0);
  // Where there is no figure the reason stands in its place.
  const figures = lines.filter((line) => /^-?\d/.test(line[value] ?? ""));
  expect(figures.length).toBeGreaterThan(5);
  for (const line of figures) expect(line[address]).toMatch(/^https?:\/\//);
});

test("the countries of the map are picked by keyboard, and the one picked stands in the address", async ({ page }) => {
  await open(page, "/en/market/");
  await page.locator("figure#map").scrollIntoViewIfNeeded();
  const map = page.getByRole("group", { name: /^Map: / });
  const country = map.getByRole("button", { name: /^Kazakhstan/ });
  await country.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=kz/);
  await expect(country).toHaveAttribute("aria-pressed", "true");
  await expect(country).toBeFocused();
  const panel = page.getByRole("complementary", { name: "Country picked" });
  await expect(panel.getByRole("heading")).toContainText("Kazakhstan");
  // From the one picked on to its neighbour in the list, not out of the map.
  await page.keyboard.press("Tab");
  const next = map.locator("[role='button']:focus");
  await expect(next).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Space");
  await expect(next).toHaveAttribute("aria-pressed", "true");
  await expect(country).toHaveAttribute("aria-pressed", "false");
  await page.goBack();
  await expect(panel.getByRole("heading")).toContainText("Kazakhstan");
});

test("a chart gives way to its table, which stands in the address", async ({ page }) => {
  await open(page, "/en/market/");
  const frame = page.locator("figure#figure-residents");
  await frame.getByText("Table", { exact: true }).click();
  await expect(frame.getByRole("table")).toBeVisible();
  await expect(page).toHaveURL(/table=/);
  await page.reload();
  await expect(frame.getByRole("table")).toBeVisible();
});
