import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { readCsv } from "../readCsv.ts";
import { COLOURS, expect, open, saved, test, violations } from "./browser.ts";
import { containing, dayIn, filled, numberIn, placesIn, WORDS } from "./words.ts";

const GUIDE = WORDS.en.incentives;
const CHECK = WORDS.en.coverage;
const DAY_OF_DATA = /"asOf": "(.+?)"/.exec(readFileSync("data/edition.json", "utf8"))?.[1] ?? "";

const cards = (page: Page): Locator => page.getByRole("article");
const cardOf = (page: Page, incentive: string): Locator =>
  page.locator(`article:has(:is(h3, h4) a[href$="/incentives/${incentive}/"])`);

/** How many incentives the line above the list says are shown. */
async function shownIn(page: Page): Promise<number> {
  const line = page.getByRole("status").filter({ hasText: GUIDE.shown.split("{{")[0] ?? "" });
  return Number(placesIn(GUIDE.shown, await line.innerText())["shown"]);
}

const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** The files of a download are for spreadsheets: nothing in them may be taken for a formula. */
const formulas = (lines: readonly (readonly string[])[]): readonly string[] =>
  lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));

test.describe("the guide", () => {
  test("narrows to those who benefit, to the number it announced; the address alone gives the same, Back takes it off", async ({
    page,
  }) => {
    await open(page, "/en/incentives/");
    const all = await shownIn(page);
    const { owners } = GUIDE.beneficiaries;
    const label = page.getByRole("group", { name: GUIDE.filter.who }).locator("label").filter({ hasText: owners });
    const chip = label.getByRole("checkbox");
    const announced = Number(/\d+$/.exec(await label.innerText())?.[0]);
    expect(announced).toBeGreaterThan(0);
    expect(announced).toBeLessThan(all);
    await label.click();
    await expect(page).toHaveURL(/\/en\/incentives\/\?who=/);
    await expect(cards(page)).toHaveCount(announced);
    expect(await shownIn(page)).toBe(announced);
    for (const card of await cards(page).all()) await expect(card.locator("header")).toContainText(owners);
    const filtered = page.url();
    await page.goBack();
    await expect(chip).not.toBeChecked();
    expect(await shownIn(page)).toBe(all);

    await open(page, filtered);
    await expect(chip).toBeChecked();
    await expect(cards(page)).toHaveCount(announced);
  });

  test("shows on a day what holds on that day: the last day still, the day after no longer", async ({ page }) => {
    await open(page, "/en/incentives/");
    const profitTax = cardOf(page, "it-park-profit-tax");
    for (const [day, holds] of [
      ["2039-12-31", true],
      ["2040-01-01", false],
    ] as const) {
      await page.getByLabel(GUIDE.filter.on, { exact: true }).fill(day);
      await expect(page).toHaveURL(new RegExp(`on=${day}`));
      await expect(heading(page)).toContainText(dayIn("en", day));
      await expect(profitTax).toHaveCount(holds ? 1 : 0);
      // The heading counts what is in force on that day, and the list shows these and no others.
      const inForce = Number(/\d+/.exec(await heading(page).innerText())?.[0]);
      expect(await shownIn(page)).toBe(inForce);
      await expect(cards(page)).toHaveCount(inForce);
    }
  });

  test("says that a day which is none is none, and shows everything", async ({ page }) => {
    await open(page, "/en/incentives/?on=2028-13-45");
    await expect(page.getByText(GUIDE.refusedWhy)).toBeVisible();
    const shown = await shownIn(page);
    await open(page, "/en/incentives/");
    expect(await shownIn(page)).toBe(shown);
  });

  test("keeps what has ended, says so on its card, and leaves it out of what holds today", async ({ page }) => {
    await open(page, "/en/incentives/");
    const ended = page.locator("article[data-standing='ended']");
    const counted = Number(placesIn(GUIDE.foundLimit, await heading(page).innerText())["ended"]?.replace(/\D/g, ""));
    expect(counted).toBeGreaterThan(0);
    await expect(ended).toHaveCount(counted);
    // They stand in parts of the list that open by keyboard.
    for (const card of await ended.all()) {
      const summary = card.locator("xpath=ancestor::details[1]/summary");
      await expect(card).toBeHidden();
      await summary.focus();
      await page.keyboard.press("Enter");
      await expect(card).toBeVisible();
      await expect(card.getByText(GUIDE.standings.ended, { exact: true })).toBeVisible();
      await summary.press("Enter");
      await expect(card).toBeHidden();
    }
    await expect(heading(page)).toContainText(dayIn("en", DAY_OF_DATA));
    await page.getByLabel(GUIDE.filter.on, { exact: true }).fill(DAY_OF_DATA);
    await expect(page).toHaveURL(/on=/);
    await expect(ended).toHaveCount(0);
  });

  test("leads from a card to its page, its evidence, and back to the list as it was filtered", async ({ page }) => {
    const words = WORDS.de;
    await open(page, "/de/incentives/?kind=%5B%22tax%22%5D");
    const card = cardOf(page, "it-park-profit-tax");
    // Last day and what follows, on the card.
    const [next, last] = [dayIn("de", "2028-01-01", "short"), dayIn("de", "2027-12-31", "short")];
    await expect(card).toContainText(filled(words.incentives.validity.until, { next, last }));
    await expect(card).toContainText(words.incentives.card.follows);
    const name = await card.getByRole("heading").innerText();
    await card.getByRole("heading").getByRole("link").click();
    await expect(page).toHaveURL(/\/de\/incentives\/it-park-profit-tax\/$/);
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toContainText(name);
    const { overTime, history, doubts, rules } = words.incentives.detail;
    for (const part of [overTime, history, doubts, rules.application, rules.duties, rules.lossOfStatus])
      await expect(page.getByRole("heading", { name: part.title })).toBeVisible();

    const marker = page.locator("main a[href*='evidence=acts']").first();
    await marker.click();
    const drawer = page.getByRole("dialog");
    await expect(drawer).toBeVisible();
    await expect(drawer.locator("a[href^='http']").first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await expect(drawer).toBeHidden();
    await expect(marker).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/de\/incentives\/\?kind=/);
    await expect(card).toBeVisible();
  });

  for (const chart of ["comparison", "validity"] as const) {
    test(`draws its chart ${chart}, and holds the same in the table and in the file`, async ({ page }) => {
      await open(page, "/en/incentives/");
      const frame = page.locator(`figure#${chart}`);
      await frame.scrollIntoViewIfNeeded();
      const drawing = frame.getByRole("img");
      await expect(drawing).toBeVisible();
      const drawn = (await drawing.textContent())?.replace(/\W/g, "") ?? "";
      await frame.getByText(WORDS.en.market.chart.asTable, { exact: true }).click();
      await expect(frame.getByRole("table")).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`table=.*${chart}`));
      const rows = frame.locator("tbody tr");
      const names = await rows.locator("th").allInnerTexts();
      expect(names.length).toBeGreaterThan(5);
      // Long names are broken or cut in a drawing: their beginning is there.
      for (const name of names) expect(drawn, name).toContain(name.replace(/\W/g, "").slice(0, 12));

      const { content } = await saved(page, () => frame.getByRole("button", { name: /CSV/ }).click());
      const [header, ...lines] = readCsv(content.toString("utf8"));
      expect(lines.map(([name]) => name)).toEqual(names);
      const table = await rows.first().locator("th, td").allInnerTexts();
      if (chart === "comparison") expect(lines[0]?.slice(0, 3)).toEqual(table);
      expect(formulas(lines)).toEqual([]);
      for (const line of lines) expect(line[header?.indexOf("Address") ?? -1], line[0]).toMatch(/^https?:\/\//);
    });
  }

  test("passes WCAG in both themes with its charts drawn and every part open, and fits 320 px", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(page, "/de/incentives/?kind=%5B%22tax%22%5D");
    for (const fold of await page.locator("main details:not([open]) > summary").all())
      if (await fold.isVisible()) await fold.click();
    for (const frame of await page.locator("main figure[id]").all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.getByRole("img")).toBeVisible();
    }
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await violations(page, COLOURS)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("saves the list that is shown, in its order, each incentive with its last day, its act and its sources", async ({
    page,
  }) => {
    await open(page, "/en/incentives/?who=%5B%22owners%22%5D");
    const names = await cards(page).getByRole("heading").allInnerTexts();
    const { name, content } = await saved(page, () => page.getByRole("button", { name: GUIDE.download }).click());
    expect(name).toMatch(/\.csv$/);
    const [header = [], ...lines] = readCsv(content.toString("utf8"));
    expect(lines.map(([first]) => first)).toEqual(names);
    const at = (column: string): number => header.indexOf(column);
    for (const line of lines) {
      expect(line, line[0]).toHaveLength(header.length);
      expect(line[at("Address")], line[0]).toMatch(/^https?:\/\//);
    }
    const dividends = lines.find(([first]) => first?.includes("dividend"));
    expect(dividends?.[at(GUIDE.table.lastDay)]).toBe("2039-12-31");
    expect(dividends?.[at(WORDS.en.law.basis)]).toContain("UP-157");
    expect(formulas(lines)).toEqual([]);
  });
});

/** The answer to one incentive, wherever it stands. */
const answerOf = (page: Page, incentive: string): Locator =>
  page.locator(`li[data-verdict]:has(h3 a[href$="/incentives/${incentive}/"])`);

test.describe("the check", () => {
  test("counts every answer at once, keeps it in the address, and gives the same from the address alone", async ({
    page,
  }) => {
    await open(page, "/en/incentives/check/");
    const { questions } = CHECK;
    await page.getByLabel(questions.activity).selectOption(CHECK.activities.software);
    await page.getByLabel(questions.form).selectOption(CHECK.forms.company);
    await page.getByLabel(questions.exports).fill("40");
    await page.getByLabel(questions.year, { exact: true }).selectOption("2027");
    await expect(page).toHaveURL(/activity=software&form=company&exports=40&year=2027$/);
    const found = async () => placesIn(CHECK.found, await heading(page).innerText());
    await expect.poll(async () => (await found())["year"]).toBe("2027");
    const before = await heading(page).innerText();
    // The export condition of 2028 takes reliefs away.
    await page.getByLabel(questions.year, { exact: true }).selectOption("2028");
    await expect.poll(async () => (await found())["year"]).toBe("2028");
    expect(Number((await found())["covered"])).toBeLessThan(Number(placesIn(CHECK.found, before)["covered"]));
    await page.goBack();
    await expect(heading(page)).toHaveText(before.replace(/\s+/g, " "));
    await page.reload();
    await expect(heading(page)).toHaveText(before.replace(/\s+/g, " "));
    await expect(page.getByLabel(questions.exports)).toHaveValue("40");
  });

  for (const language of ["de", "uz", "ja"] as const) {
    test(`names the failing condition, the first day on which it fails, and the act in /${language}/`, async ({
      page,
    }) => {
      const { coverage, incentives } = WORDS[language];
      const company = "activity=software&form=company&exports=40";
      const profitTax = answerOf(page, "it-park-profit-tax");
      const [first, last] = [dayIn(language, "2028-01-01"), dayIn(language, "2027-12-31")];

      // Still covered: until when, and what fails then.
      await open(page, `/${language}/incentives/check/?${company}&year=2027`);
      await expect(profitTax).toHaveAttribute("data-verdict", "covered");
      const until = filled(incentives.validity.until, { next: first, last });
      await expect(profitTax).toContainText(filled(coverage.when.thenFails, { until }));
      await expect(profitTax).toContainText(coverage.failing.later);

      await page.getByLabel(coverage.questions.year, { exact: true }).selectOption("2028");
      await expect(profitTax).toHaveAttribute("data-verdict", "not-covered");
      await expect(profitTax).toContainText(filled(coverage.when.since, { day: first }));
      await expect(profitTax).toContainText(coverage.failing.term);
      await expect(profitTax).toContainText(/50/);
      const act = profitTax.getByRole("link", { name: /\D157(?!\d)/ });
      await act.click();
      const drawer = page.getByRole("dialog");
      await expect(drawer).toContainText("157");
      await expect(drawer.locator("a[href^='http']").first()).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(act).toBeFocused();
    });
  }

  test("says in the file what it says on the page: verdict, first day, act and sources", async ({ page }) => {
    await open(page, "/en/incentives/check/?activity=software&form=company&exports=40&year=2028");
    const { content } = await saved(page, () => page.getByRole("button", { name: CHECK.download }).click());
    const [header = [], ...lines] = readCsv(content.toString("utf8"));
    const at = (column: string): number => header.indexOf(column);
    const name = await answerOf(page, "it-park-profit-tax").getByRole("heading").getByRole("link").first().innerText();
    const profitTax = lines.find((line) => line[at(GUIDE.table.incentive)] === name) ?? [];
    expect(profitTax[at(CHECK.csv.verdict)]).toBe(CHECK.verdicts["not-covered"]);
    expect(profitTax[at(CHECK.csv.firstDay)]).toBe("2028-01-01");
    expect(profitTax[at(CHECK.failing.term)]).toContain("50%");
    expect(profitTax[at(CHECK.csv.act)]).toContain("UP-157");
    expect(profitTax[at("Address")]).toMatch(/^https?:\/\//);
    await expect(page.locator("li[data-verdict]")).toHaveCount(lines.length);
    expect(formulas(lines)).toEqual([]);
  });

  test("calls unclear what was not answered, and what lies exactly at the value on which sources differ", async ({
    page,
  }) => {
    await open(page, "/en/incentives/check/?activity=software&form=company&year=2028");
    const profitTax = answerOf(page, "it-park-profit-tax");
    await expect(profitTax).toHaveAttribute("data-verdict", "unclear");
    await expect(profitTax).toContainText(filled(CHECK.open["not-answered"], { questions: CHECK.questions.exports }));
    const exports = page.getByLabel(CHECK.questions.exports);
    await exports.fill("50");
    await expect(profitTax).toContainText(filled(CHECK.open["at-disputed-value"], { condition: "" }));
    await expect(profitTax).toHaveAttribute("data-verdict", "unclear");
    await exports.fill("50.01");
    await expect(profitTax).toHaveAttribute("data-verdict", "covered");
  });

  for (const language of ["de", "ja"] as const) {
    test(`names what is expected of a number and keeps what was typed and the last answer in /${language}/`, async ({
      page,
    }) => {
      const { coverage } = WORDS[language];
      const typed = numberIn(language, 60.5, 1);
      await open(page, `/${language}/incentives/check/`);
      const field = page.getByLabel(coverage.questions.exports);
      await field.fill(typed);
      await expect(page).toHaveURL(/exports=60\.5$/);
      const before = await heading(page).innerText();
      for (const bad of ["-5", "150", "1e12", "abc"]) {
        await field.fill(bad);
        await field.blur();
        await expect(field).toHaveAttribute("aria-invalid", "true");
        await expect(field).toHaveAccessibleDescription(containing(coverage.field.share));
        await expect(field).toHaveAccessibleDescription(containing(filled(coverage.field.stays, { value: typed })));
        await expect(field).toHaveValue(bad);
        await expect(page).toHaveURL(/exports=60\.5$/);
        expect(await heading(page).innerText()).toBe(before);
      }
      if (language === "de") {
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        expect(await violations(page, COLOURS)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    });
  }

  test("sets the routes for a data centre side by side, for the investment and place given", async ({ page }) => {
    await open(page, "/en/incentives/check/?form=company&exports=70&year=2027&place=karakalpakstan&owner=foreign");
    await page.getByRole("link", { name: CHECK.routes.show }).click();
    await expect(page).toHaveURL(/activity=data-hosting.*#routes$/);
    const table = page.locator("#routes").getByRole("table");
    await expect(table).toBeInViewport();
    await expect(table.getByRole("columnheader")).toHaveCount(4);
    const conditions = table.getByRole("row").filter({ hasText: CHECK.routes.topics.conditions }).getByRole("cell");
    const profitTax = table.getByRole("row").filter({ hasText: CHECK.routes.topics.profit }).getByRole("cell");
    const investment = page.getByLabel(CHECK.questions.investment);

    // "Above USD 100 million": exactly that much is not enough.
    await investment.fill("100,000,000");
    await expect(page).toHaveURL(/investment=100000000/);
    await expect(conditions.nth(2)).toContainText(CHECK.regime.verdicts["not-covered"]);
    await expect(profitTax.nth(2)).toContainText(CHECK.verdicts["not-covered"]);
    await investment.fill("100,000,001");
    await expect(conditions.nth(2)).toContainText(CHECK.regime.verdicts.covered);
    await expect(profitTax.nth(2)).toContainText(CHECK.verdicts.covered);
    // IT Park asks for no place, a special economic zone for its own.
    await expect(conditions.nth(0)).toContainText(CHECK.regime.verdicts.covered);
    await expect(conditions.nth(1)).toContainText(CHECK.regime.verdicts["not-covered"]);
    await page.getByLabel(CHECK.questions.place, { exact: true }).selectOption(CHECK.places["special-economic-zone"]);
    await expect(conditions.nth(1)).toContainText(CHECK.regime.verdicts.covered);
    await expect(conditions.nth(2)).toContainText(CHECK.regime.verdicts["not-covered"]);
    // What was answered goes on to the calculator.
    await page.getByRole("link", { name: CHECK.worth }).click();
    await expect(page).toHaveURL(/\/en\/calculator\/\?.*place=special-economic-zone/);
    await expect(page).toHaveURL(/owner=foreign/);
  });
});
