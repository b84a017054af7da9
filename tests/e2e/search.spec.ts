import type { Page } from "@playwright/test";
import { expect, LANGUAGES, open, test, violations } from "./browser.ts";

const paletteOf = (page: Page) => page.getByRole("dialog", { name: "Search" });

/** Opens the search with keys, pressed once: a second slash would be written into the field. The button says from when on they work. */
async function openBy(page: Page, keys: string): Promise<void> {
  await expect(page.locator("[aria-keyshortcuts]")).toBeAttached();
  await page.keyboard.press(keys);
  await expect(page.getByRole("combobox")).toBeFocused();
}

for (const keys of ["/", "Control+k"]) {
  test(`${keys} opens the search, Enter opens the best answer, Back returns`, async ({ page }) => {
    await open(page, "/en/");
    await openBy(page, keys);
    await expect(page.getByRole("combobox")).toHaveValue("");
    await page.keyboard.type("DataVolt");
    const best = page.getByRole("option").first();
    await expect(best).toHaveAttribute("aria-selected", "true");
    await expect(best).toContainText("DataVolt");
    await page.keyboard.press("Enter");
    await expect(paletteOf(page)).toBeHidden();
    await expect(page).toHaveURL(/datavolt/);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
  });
}

test("the arrow keys choose another answer, and Enter opens that one", async ({ page }) => {
  await open(page, "/en/");
  await openBy(page, "/");
  await page.keyboard.type("Hitachi Vantara");
  const options = page.getByRole("option");
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  const leadsTo = String(await options.nth(1).getAttribute("href"));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => location.pathname + location.search + location.hash)).toBe(leadsTo);
});

test("Escape closes the search, gives the focus back and leaves the address alone", async ({ page }) => {
  await open(page, "/en/timeline/");
  const link = page.getByRole("contentinfo").getByRole("link").first();
  await link.focus();
  await openBy(page, "/");
  await page.keyboard.type("Shermatov");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(paletteOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
});

test("a slash that is being written stays a slash", async ({ page }) => {
  await open(page, "/en/");
  await openBy(page, "/");
  await page.keyboard.type("6/2025");
  await expect(page.getByRole("combobox")).toHaveValue("6/2025");
});

test("neither search nor charts nor map are fetched before they are wanted; the search only once", async ({ page }) => {
  let asked: string[] = [];
  page.on("request", (request) => {
    if (/\.js$/.test(new URL(request.url()).pathname)) asked.push(new URL(request.url()).pathname);
  });
  const overview = async (): Promise<readonly string[]> => {
    asked = [];
    await open(page, "/en/");
    await page.waitForLoadState("networkidle");
    return asked;
  };
  const before = await overview();
  asked = [];
  await openBy(page, "/");
  await page.keyboard.type("resid");
  await expect(page.getByRole("option").first()).toBeVisible();
  const ofSearch = asked;
  expect(ofSearch.length).toBeGreaterThan(1);
  expect(before.filter((one) => ofSearch.includes(one))).toEqual([]);
  // Opened again it is there.
  asked = [];
  await page.keyboard.press("Escape");
  await openBy(page, "/");
  await page.keyboard.type("resid");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(asked).toEqual([]);

  await open(page, "/en/market/");
  await page.waitForLoadState("networkidle");
  asked = [];
  for (const id of ["#map", "#figure-export-region", "#figure-residents"]) {
    await page.locator(id).scrollIntoViewIfNeeded();
    await expect(page.locator(id).getByRole("button", { name: /Load the chart now|Loading/ })).toHaveCount(0);
  }
  const ofCharts = asked;
  expect(ofCharts.length).toBeGreaterThan(1);
  expect(before.filter((one) => ofCharts.includes(one))).toEqual([]);
});

/** One question in each language, to which the same page answers. */
const QUESTIONS = {
  de: "Wie viele Residenten hat der IT-Park?",
  en: "How many residents does IT Park have?",
  uz: "IT Parkda nechta rezident bor?",
  ru: "Сколько резидентов в IT Park?",
  ja: "IT Parkの入居企業は何社ですか",
} as const;

for (const language of LANGUAGES) {
  test(`a question in /${language}/ is answered with a figure; the open search fits 320 px and passes WCAG`, async ({
    page,
  }) => {
    await open(page, `/${language}/`);
    await openBy(page, "/");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(QUESTIONS[language]);
    await expect(page.getByRole("option").first()).toContainText(/\d/);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expect(page.getByRole("option").first()).toBeInViewport();
    expect(await violations(page)).toEqual([]);
    const beside = await page
      .locator("dialog[open]")
      .evaluate((dialog) => [dialog.getBoundingClientRect().right, dialog.scrollWidth - dialog.clientWidth]);
    expect(beside[0]).toBeLessThanOrEqual(320);
    expect(beside[1]).toBe(0);
  });
}
