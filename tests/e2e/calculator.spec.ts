import type { BrowserContext, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readCsv } from "../readCsv.ts";
import { COLOURS, expect, LANGUAGES, open, saved, test, violations } from "./browser.ts";
import { containing, dayIn, filled, type Language, numberIn, WORDS, wholeOf } from "./words.ts";

/** The same numbers as people of each language write them. */
const TYPED: Readonly<Record<Language, { readonly salary: string; readonly revenue: string }>> = {
  de: { salary: "1.250,50", revenue: "4.500.000" },
  en: { salary: "1,250.50", revenue: "4,500,000" },
  uz: { salary: "1 250,50", revenue: "4 500 000" },
  ru: { salary: "1 250,50", revenue: "4 500 000" },
  ja: { salary: "1,250.50", revenue: "４,５００,０００" },
};

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** The result in one line, as it is read out when it changes. */
const result = (page: Page): Locator => page.locator("p[role='status']:not([id])").filter({ hasText: /\d{4}\D+\d{4}/ });

/** Puts a text in the place of what a field holds, key by key. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const input = field(page, label);
  await input.click();
  await page.keyboard.press("ControlOrMeta+a");
  await input.pressSequentially(text);
  await input.blur();
}

/** What regimes cost and save, as the page says in its table: whole units of the currency. */
async function savedBy(page: Page, regime: string): Promise<{ low: number; likely: number; high: number }> {
  const cells = page.locator("#regimes").getByRole("row").filter({ hasText: regime }).getByRole("cell");
  const [, , low = "", likely = "", high = ""] = await cells.allInnerTexts();
  return { low: wholeOf(low), likely: wholeOf(likely), high: wholeOf(high) };
}

/** Copies the link that the page offers. */
async function copied(page: Page, { shell }: (typeof WORDS)[Language]): Promise<string> {
  await page.getByRole("button", { name: shell.copyLink }).click();
  await expect(page.getByText(shell.linkCopied)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Another reader, who has nothing of what the first one has but a link. Their console has to be as silent. */
async function elsewhere(context: BrowserContext, link: string, read: (page: Page) => Promise<void>): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("There is no browser to open another window in.");
  const other = await browser.newContext({ baseURL: new URL(link).origin, serviceWorkers: "block" });
  const page = await other.newPage();
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  await open(page, link);
  await read(page);
  await other.close();
  expect(messages).toEqual([]);
}

/** The first sheet of a workbook: each row as the text, the formula and the value of its cells. */
function firstSheet(content: Buffer): readonly (readonly { text: string; formula: string; value: number }[])[] {
  const parts = unzipSync(new Uint8Array(content));
  for (const part of ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])
    expect(Object.keys(parts)).toContain(part);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = ""]) => ({
      text: /<t[^>]*>(.*?)<\/t>/s.exec(cell)?.[1] ?? "",
      formula: /<f>(.*?)<\/f>/s.exec(cell)?.[1] ?? "",
      value: Number(/<v>(.*?)<\/v>/s.exec(cell)?.[1] ?? Number.NaN),
    })),
  );
}

for (const language of LANGUAGES) {
  test.describe(`/${language}/calculator/`, () => {
    const words = WORDS[language];
    const { calculator } = words;
    const itPark = calculator.regimes["it-park"];

    test("is filled in the numbers of its language, shared, reopened elsewhere, and saved as CSV and XLSX", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `/${language}/calculator/?table=years`);
      const before = await result(page).innerText();
      await page.getByRole("button", { name: filled(calculator.staff.remove, { n: numberIn(language, 2) }) }).click();
      await type(page, calculator.staff.count, "40");
      await type(page, calculator.staff.salary, TYPED[language].salary);
      await type(page, calculator.business.revenue, TYPED[language].revenue);
      await expect(page).toHaveURL(/staff=40x1250\.5/);
      await expect(page).toHaveURL(/revenue=4500000/);
      await expect(field(page, calculator.business.revenue)).toHaveValue(numberIn(language, 4_500_000));
      await expect(result(page)).not.toHaveText(before);

      // Payroll 40 × 1,250.50 × 12 = 600,240; social tax of 12 % = 72,028.80, all of it saved.
      const years = page.locator("figure#by-year-chart tbody tr");
      const [socialTax = ""] = await years.first().getByRole("cell").allInnerTexts();
      expect(wholeOf(socialTax)).toBe(72_029);
      // The sum of the years is the total, and the total is what the other table says.
      const nets = (await years.locator("td:last-child").allInnerTexts()).map(wholeOf);
      const shown = await savedBy(page, itPark);
      expect(nets.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(shown.likely);
      expect(nets.at(-1)).toBe(shown.likely);
      expect(shown.low).toBeLessThanOrEqual(shown.likely);
      expect(shown.likely).toBeLessThanOrEqual(shown.high);

      const link = await copied(page, words);
      expect(link).toBe(page.url());
      const told = await result(page).innerText();
      await elsewhere(context, link, async (there) => {
        await expect(result(there)).toHaveText(told.replace(/\s+/g, " "));
        expect(await savedBy(there, itPark)).toEqual(shown);
        await expect(field(there, calculator.staff.salary)).toHaveValue(numberIn(language, 1250.5, 1));
      });

      const csv = await saved(page, () =>
        page.getByRole("button", { name: calculator.actions.csv, exact: true }).click(),
      );
      const lines = readCsv(csv.content.toString("utf8"));
      const totals = lines.find(([name]) => name === itPark)?.map(Number);
      expect(totals).toEqual(expect.arrayContaining([shown.low, shown.likely, shown.high]));
      expect(lines.flat().filter((cell) => /^https:\/\//.test(cell)).length).toBeGreaterThan(10);

      const xlsx = await saved(page, () =>
        page.getByRole("button", { name: calculator.actions.xlsx, exact: true }).click(),
      );
      expect(xlsx.name).toMatch(/\.xlsx$/);
      const row = firstSheet(xlsx.content).find(([name]) => name?.text === itPark) ?? [];
      const live = row.filter(({ formula }) => formula !== "");
      expect(live.map(({ value }) => value)).toContain(shown.likely);
      expect(row.map(({ value }) => value)).toEqual(expect.arrayContaining([shown.low, shown.high]));
    });

    test("says what is expected of bad input, and keeps the last result and what was typed", async ({ page }) => {
      await open(page, `/${language}/calculator/?exports=80`);
      await page.locator("summary").filter({ hasText: calculator.groups.years }).click();
      const told = await result(page).innerText();
      const address = page.url();
      const { years, exports, business, staff } = calculator;
      const revenue = { min: "0", max: numberIn(language, 9_999_999_999_999), value: numberIn(language, 3_000_000) };
      const money = filled(calculator.field.number, revenue);
      const share = filled(calculator.field.number, { min: "0", max: "100" });
      const persons = filled(calculator.field.whole, { min: "0", max: numberIn(language, 1_000_000) });
      const first = await field(page, years.first).inputValue();
      const horizon = filled(calculator.field.whole, { min: first, max: "2045" });
      for (const [label, bad, expected] of [
        [business.revenue, "", money],
        [business.revenue, "-5", money],
        [business.revenue, "abc", money],
        [business.revenue, "1e12", money],
        [exports.share, "150", share],
        [filled(staff.countOf, { n: numberIn(language, 1) }), numberIn(language, 0.5, 1), persons],
        [years.last, String(Number(first) - 1), horizon],
      ] as const) {
        const input = field(page, label);
        await input.fill(bad);
        await input.blur();
        await expect(input).toHaveAttribute("aria-invalid", "true");
        await expect(input).toHaveValue(bad);
        await expect(page.getByText(expected).first()).toBeVisible();
        await expect(input).toHaveAccessibleDescription(containing(expected));
        expect(await result(page).innerText()).toBe(told);
        expect(page.url()).toBe(address);
      }
      const stays = filled(calculator.field.stays, revenue);
      await expect(field(page, business.revenue)).toHaveAccessibleDescription(containing(stays));
    });
  });
}

const EN = WORDS.en.calculator;

test.describe("figures that are kept out of the link", () => {
  const SECRET = "7654321";
  test("stand neither in the address nor in a link, also those of scenario B, and stay in this tab alone", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "/en/calculator/");
    await type(page, EN.business.revenue, SECRET);
    await expect(page).toHaveURL(new RegExp(`revenue=${SECRET}`));
    await page.getByRole("switch", { name: EN.privacy.label }).click();
    await expect(page).toHaveURL(/figures=hidden/);
    await page.getByRole("button", { name: EN.compare.start }).click();
    await type(page, filled(EN.staff.salaryOf, { n: 1 }), "98765");
    await type(page, EN.exports.share, "65");
    await expect(page).toHaveURL(/b=/);
    const secrets = new RegExp(`${SECRET}|98765|staff|revenue|costs:|invest`);
    expect(decodeURIComponent(page.url())).not.toMatch(secrets);
    const link = await copied(page, WORDS.en);
    expect(decodeURIComponent(link)).not.toMatch(secrets);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links.filter((href) => secrets.test(decodeURIComponent(href).replace(/[^?]*/, "")))).toEqual([]);

    // This tab still knows them.
    const told = await result(page).innerText();
    await page.reload();
    await expect(result(page)).toHaveText(told.replace(/\s+/g, " "));
    await expect(field(page, EN.business.revenue)).toHaveValue(numberIn("en", Number(SECRET)));

    await elsewhere(context, link, async (there) => {
      await expect(there.getByText(EN.privacy.emptyTitle)).toBeVisible();
      await expect(result(there)).toHaveCount(0);
      await expect(field(there, EN.business.revenue)).toHaveValue("");
      expect(await there.content()).not.toContain(numberIn("en", Number(SECRET)));
      await expect(field(there, EN.exports.share)).toHaveValue("65");
      await type(there, EN.business.revenue, "1,000,000");
      await expect(result(there)).toBeVisible();
      expect(there.url()).not.toContain("1000000");
    });
  });
});

test("scenario B differs from A only in what was changed in it, follows A in the rest, and stands in the address", async ({
  page,
}) => {
  await open(page, "/en/calculator/");
  await page.getByRole("button", { name: EN.compare.start }).click();
  const compare = page.locator("#compare");
  await expect(compare).toContainText(EN.compare.same);
  await expect(compare).toContainText(EN.compare.equal);
  await type(page, EN.exports.share, "40");
  await expect(compare).toContainText(filled(EN.compare.differs, { inputs: EN.parts.exports }));
  // Below the threshold the years from 2028 on fall back.
  await expect(compare).toContainText(/B saves USD\s[\d.]+\sm less than A/);
  const lead = await result(page).innerText();

  await page.getByRole("button", { name: EN.compare.editA }).click();
  await expect(field(page, EN.exports.share)).toHaveValue("70");
  await type(page, EN.business.revenue, "5,000,000");
  await page.getByRole("button", { name: EN.compare.editB }).click();
  await expect(field(page, EN.exports.share)).toHaveValue("40");
  await expect(field(page, EN.business.revenue)).toHaveValue("5,000,000");
  await expect(compare).toContainText(filled(EN.compare.differs, { inputs: EN.parts.exports }));
  await expect(result(page)).not.toHaveText(lead);

  const both = await compare.getByRole("paragraph").allInnerTexts();
  await page.reload();
  await expect(compare.getByRole("paragraph")).toHaveText(both.map((one) => one.replace(/\s+/g, " ")));
  await page.getByRole("button", { name: EN.compare.stop }).click();
  await expect(page).not.toHaveURL(/b=/);
  await expect(field(page, EN.exports.share)).toHaveValue("70");
});

for (const language of ["de", "ja"] as const) {
  test(`an amount opens its derivation with rate, act and source in /${language}/, by mouse and on its own address`, async ({
    page,
  }) => {
    const { calculator, incentives } = WORDS[language];
    await open(page, `/${language}/calculator/?table=years`);
    const line = calculator.lines["corporate-income-tax"];
    const cell = page.getByRole("button", { name: new RegExp(`^${line}.*2027`) });
    await cell.click();
    const derivation = page.getByRole("region", { name: filled(calculator.derivation.title, { line, year: 2027 }) });
    await expect(derivation.getByRole("heading", { level: 3 })).toBeFocused();
    await expect(page).toHaveURL(/line=2027%2Fcorporate-income-tax/);
    // The rate of the law and until when it holds.
    const rates = derivation.getByRole("list", { name: calculator.derivation.rates });
    await expect(rates).toHaveCount(2);
    await expect(rates.first()).toContainText(/15\s?%/);
    await expect(rates.last()).toContainText(
      filled(incentives.validity.until, {
        next: dayIn(language, "2028-01-01", "short"),
        last: dayIn(language, "2027-12-31", "short"),
      }),
    );
    // What is saved there is what the cell says.
    expect(wholeOf((await derivation.getByRole("paragraph").first().innerText()).split("=")[1] ?? "")).toBe(
      wholeOf(await cell.innerText()),
    );
    // Formulas behind it open in turn.
    await derivation.locator("summary").first().click();
    await expect(derivation.locator("details details summary").first()).toBeVisible();
    if (language === "de") {
      // What is half under the top bar would be called too small.
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await violations(page)).toEqual([]);
    }

    const drawer = page.getByRole("dialog");
    for (const fact of ["acts", "tax-parameters"]) {
      const mark = rates.first().locator(`a[href*="evidence=${fact}"]`).first();
      await mark.click();
      await expect(drawer.locator("a[href^='http']").first()).toBeVisible();
      await page.goBack();
      await expect(drawer).toBeHidden();
      await expect(mark).toBeFocused();
    }

    await page.reload();
    await expect(derivation).toBeVisible();
    await derivation.getByRole("button", { name: calculator.derivation.close }).click();
    await expect(derivation).toBeHidden();
    await expect(cell).toBeFocused();
  });
}

test("another reading of the law changes the result by what it announced, stays within the range, and stands in the address", async ({
  page,
}) => {
  await open(page, "/en/calculator/");
  const itPark = EN.regimes["it-park"];
  const before = { ...(await savedBy(page, itPark)), told: await result(page).innerText() };
  const reading = page.locator("#reading-vat-scope");
  const other = reading.getByRole("radio", { checked: false });
  await expect(other).toHaveCount(1);
  const option = page.locator("#reading-vat-scope div:has(> input:not(:checked))");
  const effect = /[\d,]{5,}/.exec(await option.innerText())?.[0] ?? "";
  const id = await other.getAttribute("id");
  await other.click();
  await expect(page.locator(`#${id}`)).toBeChecked();
  await expect(page).toHaveURL(/vat-scope=/);
  await expect(result(page)).not.toHaveText(before.told.replace(/\s+/g, " "));
  const after = await savedBy(page, itPark);
  // What the option said it would give is what it gives.
  expect(after.likely).toBe(wholeOf(effect));
  // The range is that of all readings, whichever is chosen.
  expect([after.low, after.high]).toEqual([before.low, before.high]);
  expect(after.low).toBeLessThanOrEqual(after.likely);
  expect(after.likely).toBeLessThanOrEqual(after.high);
  await page.reload();
  await expect(page.locator(`#${id}`)).toBeChecked();
  expect(await savedBy(page, itPark)).toEqual(after);
});

test("by keyboard alone from a field to the result, its derivation, and back", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/en/calculator/?table=years");
  const focused = page.locator(":focus");
  const tabTo = async (target: Locator, key: "Tab" | "Shift+Tab"): Promise<void> => {
    for (let presses = 0; presses < 80 && !(await isFocused(target)); presses++) await page.keyboard.press(key);
    await expect(target).toBeFocused();
  };
  const revenue = field(page, EN.business.revenue);
  await tabTo(revenue, "Tab");
  const told = await result(page).innerText();
  // Whoever comes by keyboard finds the number selected.
  await expect
    .poll(() =>
      page.evaluate(() =>
        String(document.activeElement instanceof HTMLInputElement && document.activeElement.selectionEnd),
      ),
    )
    .toBe("7");
  await page.keyboard.type("6000000");
  await expect(result(page)).not.toHaveText(told.replace(/\s+/g, " "));
  const cell = page.getByRole("button", { name: new RegExp(`^${EN.lines["corporate-income-tax"]}, 2026`) });
  await tabTo(cell, "Tab");
  await page.keyboard.press("Enter");
  await expect(focused).toHaveText(filled(EN.derivation.title, { line: EN.lines["corporate-income-tax"], year: 2026 }));
  await page.keyboard.press("Tab");
  await expect(focused).toHaveText(EN.derivation.close);
  await page.keyboard.press("Enter");
  await expect(cell).toBeFocused();
  await tabTo(revenue, "Shift+Tab");
  await expect(revenue).toHaveValue("6000000");
});

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

test("with everything open at once it passes WCAG in both themes and fits 320 px", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await open(page, "/de/calculator/?b=exports:40&show=b&line=2028%2Fsocial-tax");
  for (const group of await page.locator("main details:not([open]) > summary").all())
    if (await group.isVisible()) await group.click();
  const { business } = WORDS.de.calculator;
  await field(page, business.revenue).fill("viel");
  await field(page, business.revenue).blur();
  await expect(field(page, business.revenue)).toHaveAttribute("aria-invalid", "true");
  for (const frame of await page.locator("main figure[id]").all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.locator("svg.recharts-surface, svg[role='img'], svg[role='application']").first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violations(page, COLOURS)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("the chart by tax and year is saved as the table says", async ({ page }) => {
  await open(page, "/en/calculator/?table=years");
  const frame = page.locator("figure#by-year-chart");
  const rows = frame.locator("tbody tr");
  const { content } = await saved(page, () => frame.getByRole("button", { name: /CSV/ }).click());
  const [, ...lines] = readCsv(content.toString("utf8"));
  const shown = await rows.evaluateAll((all) =>
    all.slice(0, -1).map((row) => [...row.querySelectorAll("th, td")].map((one) => one.textContent ?? "")),
  );
  expect(lines.map((line) => line.map(Number))).toEqual(shown.map((row) => row.map(wholeOf)));
});
