import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exampleScenario } from "../../src/domain/savings/exampleScenario.ts";
import { TAX_LINES } from "../../src/domain/savings/expression.ts";
import { lossOfStatus } from "../../src/domain/savings/lossOfStatus.ts";
import { parametersIn } from "../../src/domain/savings/parameters.ts";
import { savings } from "../../src/domain/savings/savings.ts";
import { savingsRange } from "../../src/domain/savings/savingsRange.ts";
import type { Scenario } from "../../src/domain/savings/scenario.ts";
import { everyPartOf } from "../../src/domain/savings/scenarioAddress.ts";
import { formatter } from "../../src/i18n/format.ts";
import { keepFigures } from "../../src/pages/calculator/keptFigures.ts";
import { readScenarios, writeScenarios } from "../../src/pages/calculator/scenarios.ts";
import { calculatorSearchIn } from "../../src/pages/calculator/search.ts";
import { shippedDataset } from "../data/shipped.ts";
import { downloads } from "./downloads.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 60_000 });
// The result comes after the fields, and later still on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const dataset = shippedDataset();
const parameters = parametersIn(dataset);
const EXAMPLE = exampleScenario(parameters, 2026);
const english = formatter("en");

const likely = (scenario: Scenario) => savingsRange(scenario, parameters, "it-park");
/** Matchers see a no-break space as a space. */
const spaced = (text: string) => text.replaceAll("\u00A0", " ");
const large = (amount: number, { currency }: Scenario = EXAMPLE) => spaced(english.largeMoney(amount, currency));
const money = (amount: number) => spaced(english.money(amount, "USD"));

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
/** What is said about a field, below it. */
const told = (label: string): string =>
  (field(label).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
const summary = (): HTMLElement =>
  screen.getAllByRole("status").find((one) => /^Saved/.test(one.textContent)) as HTMLElement;
/** The result over all years, as it is read out. */
const says = (scenario: Scenario) => {
  const range = likely(scenario);
  return `${large(range.likely, scenario)} (low ${large(range.low, scenario)}, high ${large(range.high, scenario)})`;
};
const search = (router: Awaited<ReturnType<typeof show>>["router"]) =>
  router.state.location.search as Record<string, unknown>;
const parts = (router: Awaited<ReturnType<typeof show>>["router"]) =>
  Object.fromEntries(Object.entries(search(router)).filter(([, value]) => value !== undefined));

/** A whole company as the address holds it: every part is there as soon as one differs from the example. */
const whole = (change: Partial<Scenario>) => everyPartOf({ ...EXAMPLE, ...change });
const FIGURES = ["staff", "revenue", "costs", "invest", "buildings"];
const withoutFigures = (change: Partial<Scenario>) => ({
  ...Object.fromEntries(Object.entries(whole(change)).filter(([key]) => !FIGURES.includes(key))),
  figures: "hidden",
});

type User = Awaited<ReturnType<typeof show>>["user"];
const write = async (user: User, label: string, text: string) => {
  await user.clear(field(label));
  // As from the clipboard: what is typed key by key is tried in the test that is named after it.
  await user.paste(text);
};

beforeEach(() => keepFigures(undefined));
afterEach(() => keepFigures(undefined));

describe("the page", () => {
  test("opens with an example that says it is one, with a range, and as an estimate", async () => {
    const { router } = await show("/en/calculator/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Estimate, not tax advice.");
    expect(screen.getByText(/opens with example values/)).toBeVisible();
    expect(summary()).toHaveTextContent(says(EXAMPLE));
    expect(parts(router)).toEqual({});
    const { firstYear } = likely(EXAMPLE);
    const figure = screen.getByText("Saved in 2026", { selector: "dt" }).parentElement as HTMLElement;
    expect(figure).toHaveTextContent(large(firstYear.likely));
    expect(figure).toHaveTextContent(`low ${large(firstYear.low)}, high ${large(firstYear.high)}`);
  });

  test("gives the reasons of the range, and each leads to its question", async () => {
    await show("/en/calculator/");
    const { readings } = likely(EXAMPLE);
    expect(readings.length).toBeGreaterThan(0);
    for (const { reading } of readings) {
      const title = dataset.readings.get(reading)?.title.en as string;
      const reason = screen.getByRole("link", {
        name: new RegExp(`^${title.replace(/[()]/g, "\\$&")}: .* over all years$`),
      });
      expect(document.querySelector(reason.getAttribute("href") as string)).toHaveTextContent(title);
    }
  });

  test("names the rates that the data lack instead of guessing them", async () => {
    await show("/en/calculator/", { "tax-parameters.json": '{ "items": [] }' });
    expect(screen.getByText(/rates are missing from the data/)).toBeVisible();
    expect(screen.getByText(/social-tax/)).toBeVisible();
    expect(screen.queryByText(/Saved in/)).toBeNull();
  });

  test("says which file is lost", async () => {
    await show("/en/calculator/", { "tax-parameters.json": null });
    expect(screen.getByText(/data\/tax-parameters\.json cannot be read/)).toBeVisible();
    expect(screen.queryByText(/Saved in/)).toBeNull();
  });
});

describe("typing", () => {
  test("moves the result and the address at once, and loses nothing that is typed", async () => {
    const { user, router } = await show("/de/calculator/");
    await user.clear(field("Umsatz"));
    await user.type(field("Umsatz"), "6.000.000,50");
    expect(field("Umsatz")).toHaveValue("6.000.000,50");
    await waitFor(() => expect(parts(router)).toEqual(whole({ revenue: 6_000_000.5 })));
    const german = formatter("de");
    const range = likely({ ...EXAMPLE, revenue: 6_000_000.5 });
    await waitFor(() =>
      expect(screen.getByText(/^Ersparnis, .*niedrig/)).toHaveTextContent(
        spaced(german.largeMoney(range.likely, "USD")),
      ),
    );
    await user.tab();
    expect(field("Umsatz")).toHaveValue("6.000.000,5");
  });

  test.each([
    ["Revenue", "", "Enter a number from 0 to 9,999,999,999,999."],
    ["Revenue", "-5", "Enter a number from 0 to 9,999,999,999,999."],
    ["Revenue", "lots", "Enter a number from 0 to 9,999,999,999,999."],
    ["Revenue", "1e12", "Enter a number from 0 to 9,999,999,999,999."],
    ["Revenue", "1.234", "Enter a number with 2 decimals at most."],
    ["Export share", "101", "Enter a number from 0 to 100."],
    ["Employees, group 1", "2.5", "Enter a whole number from 0 to 1,000,000."],
    ["Last year", "2020", "Enter a whole number from 2026 to 2045."],
    ["First year", "1999", "Enter a whole number from 2024 to 2045."],
  ])("%s: “%s” says what is expected, and the last valid result stays", async (label, text, expected) => {
    const { user, router } = await show("/en/calculator/");
    const before = field(label).value;
    await write(user, label, text);
    expect(told(label)).toContain(expected);
    expect(told(label)).toContain(`Until then ${before} counts.`);
    expect(field(label)).toBeInvalid();
    expect(field(label)).toHaveValue(text);
    expect(summary()).toHaveTextContent(says(EXAMPLE));
    expect(parts(router)).toEqual({});
  });

  test("a number that is gone into stands without thousands apart, selected, ready to be replaced", async () => {
    const { user } = await show("/de/calculator/");
    await user.click(field("Andere abziehbare Kosten"));
    while (document.activeElement !== field("Umsatz")) await user.tab({ shift: true });
    expect(field("Umsatz")).toHaveValue("3000000");
    expect([field("Umsatz").selectionStart, field("Umsatz").selectionEnd]).toEqual([0, 7]);
    await user.tab();
    expect(field("Umsatz")).toHaveValue("3.000.000");
  });

  test("thousands that are half typed are no mistake", async () => {
    const { user } = await show("/en/calculator/");
    await write(user, "Revenue", "4,00");
    expect(field("Revenue")).toBeValid();
    await user.tab();
    expect(field("Revenue")).toBeInvalid();
    expect(field("Revenue")).toHaveValue("4,00");
  });

  test.each([
    ["de", "Exportanteil", "Bitte eine Zahl von 0 bis 100 eingeben."],
    ["uz", "Eksport ulushi", "0 dan 100 gacha son kiriting."],
    ["ru", "Доля экспорта", "Введите число от 0 до 100."],
    ["ja", "輸出比率", "0～100の数値を入力してください。"],
  ])("in %s a bad number is refused in the words of the glossary", async (language, label, expected) => {
    const { user } = await show(`/${language}/calculator/`);
    await write(user, label, "101");
    expect(told(label)).toContain(expected);
  });

  test("a year at the end moves with a later first year", async () => {
    const { user, router } = await show("/en/calculator/?years=2026-2028");
    await user.clear(field("First year"));
    await user.paste("2030");
    await waitFor(() => expect(parts(router)).toEqual(whole({ firstYear: 2030, lastYear: 2030 })));
    expect(field("Last year")).toHaveValue("2030");
  });
});

describe("the address", () => {
  test("brings back every figure", async () => {
    await show(
      "/en/calculator/?staff=100x1500&revenue=5000000&exports=80,40&years=2027-2030&owner=treaty-5&payout=100",
    );
    expect(field("Employees")).toHaveValue("100");
    expect(field("Gross salary")).toHaveValue("1,500");
    expect(field("Revenue")).toHaveValue("5,000,000");
    expect(screen.getAllByLabelText("Export share").map((one) => (one as HTMLInputElement).value)).toEqual([
      "80",
      "40",
    ]);
    expect(field("Dividend rate under the treaty")).toHaveValue("5");
    const scenario: Scenario = {
      ...EXAMPLE,
      staff: [{ count: 100, salary: 1500 }],
      revenue: 5_000_000,
      exportShares: [0.8, 0.4],
      firstYear: 2027,
      lastYear: 2030,
      owner: { kind: "foreign-with-treaty", rate: 0.05 },
      payout: 1,
    };
    expect(summary()).toHaveTextContent(says(scenario));
  });

  test("that is nonsense opens the example", async () => {
    await show("/en/calculator/?staff=x&revenue=-1&exports=900&years=2040-2030&b=%3B%3A&line=1&loss=never&regime=none");
    expect(summary()).toHaveTextContent(says(EXAMPLE));
  });

  test.each<Partial<Scenario>>([
    {},
    { revenue: 1, staff: [], investments: [] },
    { exportShares: [0.5, 0.4975], contribution: 0.02, statusLost: { year: 2028, month: 3 } },
    { currency: "UZS", rate: 1, usdRate: 12_000.5, readings: { "vat-scope": "due" } },
  ])("two scenarios are read back as they were written: %j", (change) => {
    const b: Scenario = { ...EXAMPLE, ...change };
    for (const hidden of [false, true]) {
      const { search: address, kept } = writeScenarios({ a: { ...EXAMPLE, payout: 1 }, b, hidden }, EXAMPLE);
      expect(readScenarios(address, kept, EXAMPLE)).toEqual({ a: { ...EXAMPLE, payout: 1 }, b, hidden });
      if (hidden) {
        for (const key of FIGURES) expect(address).toHaveProperty(key, undefined);
        expect(address.b).not.toMatch(/staff|revenue|\bcosts|invest|buildings/);
      }
    }
  });

  test("keeps what both scenarios mean when the example has moved on", () => {
    const later: Scenario = {
      ...exampleScenario(parameters, 2031),
      rate: 20_000,
      usdRate: 20_000,
      revenue: 1,
      payout: 0,
    };
    for (const a of [EXAMPLE, { ...EXAMPLE, payout: 1 }])
      for (const b of [
        { ...EXAMPLE, exportShares: [0.4] },
        { ...EXAMPLE, contribution: 0.02, currency: "EUR", rate: 13_500 } as const,
      ]) {
        const { search: address } = writeScenarios({ a, b, hidden: false }, EXAMPLE);
        expect(readScenarios(address, undefined, later)).toMatchObject({ a, b });
      }
  });

  test("holds a scenario B that differs in everything, however long", () => {
    const b: Scenario = {
      ...EXAMPLE,
      staff: Array.from({ length: 8 }, (_, index) => ({ count: 999_990 + index, salary: 9_999_999_999_990.5 - index })),
      investments: Array.from({ length: 12 }, (_, index) => ({
        amount: 9_999_999_999_980.25 + index,
        assetClass: "structures",
        year: 2026,
        imported: true,
      })),
      exportShares: Array.from({ length: 22 }, (_, index) => (5001 + index) / 10_000),
      revenue: 9_999_999_999_990.75,
    };
    const { search: address } = writeScenarios({ a: EXAMPLE, b, hidden: false }, EXAMPLE);
    expect(readScenarios(calculatorSearchIn(address), undefined, EXAMPLE).b).toEqual(b);
  });

  test("is emptied by Reset, also of what was mistyped", async () => {
    const { user, router } = await show("/en/calculator/?payout=100&b=exports:40&show=b");
    await write(user, "Revenue", "lots");
    await user.click(screen.getByRole("button", { name: "Reset" }));
    await waitFor(() => expect(parts(router)).toEqual({}));
    expect(field("Revenue")).toHaveValue("3,000,000");
    expect(field("Revenue")).toBeValid();
    await waitFor(() => expect(summary()).toHaveTextContent(says(EXAMPLE)));
  });
});

describe("figures that stay out of the link", () => {
  const label = "Keep salaries, revenue, costs and investments out of the link";

  test("leave the address but not the result", async () => {
    const { user, router } = await show("/en/calculator/?revenue=5000000&payout=100");
    await user.click(screen.getByRole("switch", { name: label }));
    await waitFor(() => expect(parts(router)).toEqual(withoutFigures({ payout: 1 })));
    const scenario = { ...EXAMPLE, revenue: 5_000_000, payout: 1 };
    expect(summary()).toHaveTextContent(says(scenario));
    await write(user, "Revenue", "4000000");
    await waitFor(() => expect(summary()).toHaveTextContent(says({ ...scenario, revenue: 4_000_000 })));
    expect(parts(router)).toEqual(withoutFigures({ payout: 1 }));
    await user.click(screen.getByRole("switch", { name: label }));
    await waitFor(() => expect(parts(router)).toEqual(whole({ payout: 1, revenue: 4_000_000 })));
  });

  test("are still there after a reload in the same tab", async () => {
    const { user } = await show("/en/calculator/?revenue=5000000");
    await user.click(screen.getByRole("switch", { name: label }));
    await waitFor(() => expect(window.sessionStorage).toHaveLength(1));
    cleanup();
    await show("/en/calculator/?figures=hidden");
    expect(field("Revenue")).toHaveValue("5,000,000");
  });

  test("are empty for whoever opens the link, with a plain sentence, until they enter their own", async () => {
    const { user } = await show("/en/calculator/?figures=hidden&payout=100");
    expect(field("Revenue")).toHaveValue("");
    expect(field("Gross salary")).toHaveValue("");
    expect(field("Revenue")).toBeValid();
    expect(screen.getByText("This link leaves out salaries, revenue, costs and investments.")).toBeVisible();
    expect(screen.queryByText("Saved in 2026", { selector: "dt" })).toBeNull();
    await write(user, "Revenue", "1000000");
    const scenario: Scenario = {
      ...EXAMPLE,
      payout: 1,
      staff: [{ count: 0, salary: 0 }],
      revenue: 1_000_000,
      otherCosts: 0,
      investments: [],
    };
    await waitFor(() => expect(summary()).toHaveTextContent(says(scenario)));
  });
});

describe("the result", () => {
  test("adds up: the rows of the table are the sum that is shown", async () => {
    await show("/en/calculator/?table=years");
    const table = screen.getByRole("table", { name: /^Saved by tax and year/ });
    const cells = (row: HTMLElement) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => Number(cell.textContent.replaceAll(",", "").replace("−", "-")));
    const [, ...rows] = within(table).getAllByRole("row");
    const total = cells(rows.pop() as HTMLElement);
    const years = rows.map(cells);
    expect(years).toHaveLength(15);
    for (const row of years) expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1));
    total.forEach((sum, column) => {
      expect(years.reduce((all, row) => all + (row[column] ?? 0), 0)).toBe(sum);
    });
    expect(total.at(-1)).toBe(likely(EXAMPLE).likely);
  });

  test("sets the regimes side by side; one that is not open has no figures, but its reasons and what would open it", async () => {
    await show("/en/calculator/");
    const section = screen.getByRole("region", { name: "Regimes side by side" });
    const table = within(section).getByRole("table", { name: /^Regimes over/ });
    const all = savings(EXAMPLE, parameters);
    for (const { regime, totals, unmet } of all.regimes) {
      const paid = english.number(totals.total, 0);
      if (unmet.length === 0) expect(table).toHaveTextContent(paid);
      // A zone that relieves nothing costs what the standard regime does.
      else if (regime !== "special-economic-zone") expect(section).not.toHaveTextContent(paid);
    }
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((one) => one.textContent),
    ).toEqual(["Standard regime", "IT Park resident"]);
    expect(section).toHaveTextContent("The place is not a special economic zone.");
    expect(section).toHaveTextContent("The investment of USD 150,000 is not above USD 100,000,000.");
    expect(section).toHaveTextContent(
      "What would open it: an investment of more than USD 100,000,000 and a place in Karakalpakstan.",
    );
    expect(section).toHaveTextContent(/Revenue is above the ceiling of USD [\d,]+ in 2026–2040\./);
    expect(section).toHaveTextContent(/What would open it: revenue of at most USD [\d,]+ a year\./);
  });

  test("of a regime that is not open says so instead of figures, and shows them once its conditions are met", async () => {
    const { user, router } = await show("/en/calculator/?exports=80");
    const choice = screen.getByLabelText<HTMLSelectElement>("Standard regime compared with");
    await user.selectOptions(choice, "Projects above USD 100 million (not open)");
    expect(parts(router)).toEqual({ exports: 80, regime: "ai-infrastructure" });
    await waitFor(() =>
      expect(
        screen.getByText("Projects above USD 100 million: not open to this company", { selector: "[role=status]" }),
      ).toBeVisible(),
    );
    expect(screen.queryByText(/^Saved/, { selector: "dt" })).toBeNull();
    expect(screen.queryByRole("region", { name: "By tax and year" })).toBeNull();
    expect(screen.queryByRole("region", { name: "What moves the result most" })).toBeNull();
    await write(user, "Investment 1", "100000001");
    await user.selectOptions(screen.getByLabelText("Place of the company or the investment"), "Karakalpakstan");
    expect(await screen.findByText("Saved in 2026", { selector: "dt" })).toBeVisible();
    expect(choice).toHaveDisplayValue("Projects above USD 100 million");
  });

  test("asks in the check what the inputs do not show, without any amount in the link", async () => {
    await show("/en/calculator/?exports=80&invest=500000-computers-2026&place=karakalpakstan");
    const link = screen.getByRole("link", { name: "Am I covered?" });
    const address = new URL(link.getAttribute("href") as string, "https://example.org");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      exports: "80",
      year: "2026",
      place: "karakalpakstan",
      owner: "foreign",
    });
  });

  test("has no range where low and high are the same", async () => {
    await show("/en/calculator/?regime=turnover-tax&revenue=50000&b=payout:100&staff=1x100&costs=0&invest=none");
    const {
      likely: saved,
      low,
      high,
    } = savingsRange(
      { ...EXAMPLE, revenue: 50_000, staff: [{ count: 1, salary: 100 }], otherCosts: 0, investments: [] },
      parameters,
      "turnover-tax",
    );
    expect(low).toBe(high);
    expect(summary()).toHaveTextContent(new RegExp(`^Saved, 2026–2040: ${large(saved).replace(".", "\\.")}\\.$`));
    expect(screen.queryByText(/low .* high/)).toBeNull();
  });

  test("tells the cliffs with their last days and what they do to this company", async () => {
    await show("/en/calculator/?exports=40");
    const { regimes } = savings({ ...EXAMPLE, exportShares: [0.4] }, parameters);
    const years = regimes.find(({ regime }) => regime === "it-park")?.years ?? [];
    const saved = (year: number) => money(years.find((one) => one.year === year)?.saved ?? 0);
    const notes = screen.getByText("What holds in which year").parentElement as HTMLElement;
    expect(notes).toHaveTextContent("Last day without this condition: 31 December 2027.");
    expect(notes).toHaveTextContent(`Saved in 2027: ${saved(2027)}; in 2028: ${saved(2028)}.`);
    expect(notes).toHaveTextContent("Last valid day: 31 December 2039.");
    expect(notes).toHaveTextContent("2028–2039: the export share is below the threshold.");
  });

  test("tells of no cliff from which a company cannot fall any more, because it has lost the status", async () => {
    await show("/en/calculator/?lost=2028-03");
    const notes = screen.getByText("What holds in which year").parentElement as HTMLElement;
    expect(notes).toHaveTextContent("From 2028 on, residents need a minimum export share");
    expect(notes).toHaveTextContent("2028–2040: the status is lost");
    expect(notes).not.toHaveTextContent("From 2040 on");
  });

  test.each([
    ["50", "2028–2039: the export share is exactly the threshold."],
    ["50,60", undefined],
    ["60,60,50,60", "2028: the export share is exactly the threshold."],
    ["49.99", undefined],
  ])("warns beside the field of an export share of exactly the threshold: %s", async (exports, words) => {
    await show(`/en/calculator/?exports=${exports}`);
    const group = screen.getByText("Exports", { selector: "summary span" }).closest("details") as HTMLElement;
    if (words === undefined) expect(group).not.toHaveTextContent("exactly the threshold");
    else expect(group).toHaveTextContent(words);
  });

  test("derives an amount with the reader's numbers, the rate, its days, act and source", async () => {
    const { user, router } = await show("/en/calculator/?staff=100x1500&table=years");
    await user.click(screen.getByRole("button", { name: /^Social tax, 2027: USD\s216,000\./ }));
    expect(parts(router)["line"]).toBe("2027/social-tax");
    const derivation = screen.getByRole("region", { name: "How “Social tax” of 2027 is calculated" });
    expect(derivation).toHaveTextContent("Saved: USD 216,000 − USD 0 = USD 216,000");
    expect(derivation).toHaveTextContent("= USD 1,800,000 × 12%");
    expect(derivation).toHaveTextContent("last day 31 Dec 2027");
    const hrefs = within(derivation)
      .getAllByRole("link")
      .map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
    expect(hrefs.some((href) => href.includes("evidence=tax-parameters/social-tax"))).toBe(true);
    expect(hrefs.some((href) => href.includes("evidence=acts/tax-code"))).toBe(true);
    expect(within(derivation).getByRole("heading", { level: 3 })).toHaveFocus();
    await user.click(within(derivation).getAllByText("Payroll: USD 1,800,000")[0] as HTMLElement);
    await waitFor(() => expect(derivation).toHaveTextContent("12 × 100 × USD 1,500"));
    await user.click(within(derivation).getByRole("button", { name: "Close the derivation" }));
    await waitFor(() => expect(parts(router)["line"]).toBeUndefined());
    expect(screen.getByRole("button", { name: /^Social tax, 2027/ })).toHaveFocus();
  });

  test("derives every amount of every regime without a hole", async () => {
    await show(
      "/en/calculator/?years=2027-2028&invest=400000-computers-2027-imported&buildings=100000&land=1-fergana&table=years",
    );
    for (const line of TAX_LINES) {
      cleanup();
      await show(`/en/calculator/?years=2027-2028&buildings=100000&land=1-fergana&line=2028%2F${line}`);
      const derivation = screen.getByRole("region", { name: /is calculated$/ });
      expect(derivation).not.toHaveTextContent(/undefined|NaN|\[object/);
    }
  });

  test("follows the reading of the law that is chosen; the one it starts with stays out of the address", async () => {
    const { user, router } = await show("/en/calculator/");
    const reading = dataset.readings.get("vat-scope");
    const title = (id: string) => reading?.options.find((one) => one.id === id)?.title.en as string;
    await user.click(screen.getByRole("radio", { name: title("due") }));
    await waitFor(() => expect(parts(router)).toEqual(whole({ readings: { "vat-scope": "due" } })));
    await waitFor(() => expect(summary()).toHaveTextContent(says({ ...EXAMPLE, readings: { "vat-scope": "due" } })));
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${title("relieved")}`) }));
    await waitFor(() => expect(parts(router)).toEqual({}));
  });

  test("says of the reading about wages that it moves what employees keep, and of a zone that no reading matters", async () => {
    await show("/en/calculator/");
    expect(document.getElementById("reading-wage-tax-after-2027")).toHaveTextContent("it moves what they keep");
    cleanup();
    await show(
      "/en/calculator/?regime=special-economic-zone&place=special-economic-zone&invest=5000000-machinery-2026",
    );
    const section = screen.getByRole("region", { name: "Open readings of the law" });
    expect(section).toHaveTextContent("Open readings of the law make no difference here.");
    expect(within(section).queryByRole("radio")).toBeNull();
  });

  test("keeps what employees keep apart from the saving", async () => {
    await show("/en/calculator/");
    const [standard, park] = ["standard", "it-park"].map((name) =>
      savings(EXAMPLE, parameters).regimes.find(({ regime }) => regime === name),
    );
    const table = screen.getByRole("table", { name: /^Over 2026–2040/ });
    const row = within(table).getByRole("row", { name: /^Net pay/ });
    const difference = (park?.totals.apart["net-pay"] ?? 0) - (standard?.totals.apart["net-pay"] ?? 0);
    expect(difference).toBeGreaterThan(0);
    expect(row).toHaveTextContent(money(difference));
  });

  test("says what losing the status in a month would cost", async () => {
    const { user, router } = await show("/en/calculator/");
    await user.selectOptions(screen.getByLabelText("Year of the loss"), "2030");
    await user.selectOptions(
      screen.getByLabelText("First month without the status"),
      within(screen.getByLabelText("First month without the status")).getByRole("option", { name: /^March/ }),
    );
    await waitFor(() => expect(parts(router)).toEqual({ loss: "2030-03" }));
    const { fromThenOn, recharge } = lossOfStatus(EXAMPLE, parameters, { year: 2030, month: 3 });
    expect(fromThenOn).toBeGreaterThan(0);
    expect(screen.getByText(/^Paid more from March\s2030/)).toHaveTextContent(money(fromThenOn));
    expect(screen.getByText(/may be charged again/)).toHaveTextContent(money(recharge.most));
    await user.click(screen.getByRole("button", { name: "Calculate the whole scenario with this loss" }));
    await waitFor(() =>
      expect(parts(router)).toEqual({ ...whole({ statusLost: { year: 2030, month: 3 } }), loss: "2030-03" }),
    );
    await waitFor(() =>
      expect(summary()).toHaveTextContent(says({ ...EXAMPLE, statusLost: { year: 2030, month: 3 } })),
    );
  });
});

describe("scenario B", () => {
  test("starts as A, is kept as its differences, and shows what it changes", async () => {
    const { user, router } = await show("/en/calculator/?payout=100");
    await user.click(screen.getByRole("button", { name: "Compare with a scenario B" }));
    await waitFor(() => expect(parts(router)).toEqual({ ...whole({ payout: 1 }), b: "same", show: "b" }));
    expect(await screen.findByText("A and B save the same.")).toBeVisible();
    await user.clear(field("Export share"));
    await user.paste("40");
    await waitFor(() => expect(parts(router)).toEqual({ ...whole({ payout: 1 }), b: "exports:40", show: "b" }));
    const [a, b] = [
      { ...EXAMPLE, payout: 1 },
      { ...EXAMPLE, payout: 1, exportShares: [0.4] },
    ];
    const difference = likely(a).likely - likely(b).likely;
    await waitFor(() =>
      expect(screen.getByText(/^B saves/)).toHaveTextContent(
        `B saves ${large(difference)} less than A over all years.`,
      ),
    );
    expect(screen.getByText(/^B differs in: export share\./)).toBeVisible();
    await waitFor(() => expect(summary()).toHaveTextContent(says(b)));
    await user.click(screen.getByRole("radio", { name: "Scenario A" }));
    await waitFor(() => expect(summary()).toHaveTextContent(says(a)));
    expect(field("Export share")).toHaveValue("70");
    // What B does not have of its own follows A.
    await write(user, "Revenue", "4000000");
    await waitFor(() =>
      expect(parts(router)).toEqual({ ...whole({ payout: 1, revenue: 4_000_000 }), b: "exports:40" }),
    );
  });

  test("of which one does not meet the conditions has no figures there, and no difference is given", async () => {
    await show(
      "/en/calculator/?regime=special-economic-zone&place=special-economic-zone&invest=5000000-machinery-2026&b=place:tashkent",
    );
    const section = screen.getByRole("region", { name: "Compare scenarios" });
    expect(section).toHaveTextContent("The difference is not given: this regime is not open to both.");
    expect(section).toHaveTextContent("Not open to this company");
    expect(section).not.toHaveTextContent(/B saves/);
    expect(within(section).queryByRole("figure")).toBeNull();
  });
});

test("scenario B goes with A into another currency, in what it has of its own too", async () => {
  const { user, router } = await show("/en/calculator/?b=revenue:6000000");
  await user.selectOptions(screen.getByLabelText("Currency"), "Uzbek soum (UZS)");
  await waitFor(() => expect(parts(router)["b"]).toBe(`revenue:${Math.round(6_000_000 * EXAMPLE.rate)}`));
  expect(parts(router)["revenue"]).toBe(Math.round(EXAMPLE.revenue * EXAMPLE.rate));
});

test("a file of the result can be taken away", async () => {
  const saved = downloads();
  const { user } = await show("/en/calculator/");
  await user.click(screen.getByRole("button", { name: "Download CSV" }));
  await waitFor(() => expect(saved.name()).toMatch(/^hamkorlik-savings.*\.csv$/));
});
