import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { CompanyProfile } from "../../src/domain/conditionOutcome.ts";
import { DATA_CENTRE_ROUTES, dataCentreRoutes } from "../../src/domain/dataCentreRoutes.ts";
import { checkAll, tallyOf } from "../../src/pages/incentivesCheck/check.ts";
import { shippedDataset } from "../data/shipped.ts";
import { readCsv } from "../readCsv.ts";
import { downloads } from "./downloads.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 30_000 });

const dataset = shippedDataset();

const ANSWERED =
  "activity=data-hosting&form=company&exports=60&year=2028&investment=120000000&place=karakalpakstan&owner=foreign";
const PROFILE: CompanyProfile = {
  activity: "data-hosting",
  legalForm: "company",
  exportShare: 0.6,
  year: 2028,
  investment: 120_000_000,
  location: "karakalpakstan",
  owner: "foreign",
};

const head = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const regime = (id: string): HTMLElement => {
  const found = document.getElementById(`regime-${id}`);
  if (found === null) throw new Error(`no part for ${id}`);
  return found;
};

/** The row of an incentive. */
function row(id: string): HTMLElement {
  const link = document.querySelector(`li[data-verdict] a[href$="/incentives/${id}/"]`);
  const found = link?.closest("li[data-verdict]");
  if (!(found instanceof HTMLElement)) throw new Error(`no row for ${id}`);
  return found;
}

describe("the answers of the address", () => {
  test("are in the fields, and every incentive is answered once, with the sums in the headline", async () => {
    await show(`/en/incentives/check/?${ANSWERED}`);
    expect(screen.getByRole("combobox", { name: "Activity" })).toHaveValue("data-hosting");
    expect(screen.getByRole("combobox", { name: "Legal form" })).toHaveValue("company");
    expect(screen.getByRole("textbox", { name: "Export share" })).toHaveValue("60");
    expect(screen.getByRole("combobox", { name: "Year" })).toHaveValue("2028");
    expect(screen.getByRole("textbox", { name: "Size of the investment" })).toHaveValue("120,000,000");
    expect(screen.getByRole("combobox", { name: "Place" })).toHaveValue("karakalpakstan");
    expect(screen.getByRole("combobox", { name: "Owner" })).toHaveValue("foreign");
    const { covered, unclear, notCovered, total } = tallyOf(checkAll(dataset, PROFILE));
    expect(covered).toBeGreaterThan(0);
    expect(head()).toHaveTextContent(`Covered in 2028: ${covered} of ${total} incentives.`);
    expect(head()).toHaveTextContent(`Unclear: ${unclear}. Not covered: ${notCovered}.`);
    for (const id of dataset.incentives.keys()) expect(row(id)).toBeInTheDocument();
    expect(document.querySelectorAll("li[data-verdict]")).toHaveLength(dataset.incentives.size);
  });

  test("that are nonsense count as not given", async () => {
    await show("/en/incentives/check/?activity=mining&exports=140&year=1999&investment=-5&place=moon&owner=%5B1%5D");
    expect(head()).toHaveTextContent("Am I covered?");
    expect(screen.getByRole("combobox", { name: "Year" })).toHaveValue("2026");
    expect(screen.getByRole("combobox", { name: "Activity" })).toHaveValue("");
    expect(screen.getByRole("textbox", { name: "Export share" })).toHaveValue("");
    expect(row("it-park-profit-tax")).toHaveTextContent("Not answered: Legal form and Activity");
  });

  test("change with every choice, one step back each, and can be cleared", async () => {
    const { user, router } = await show(`/en/incentives/check/?${ANSWERED}`);
    await user.selectOptions(screen.getByRole("combobox", { name: "Place" }), "tashkent");
    await waitFor(() => expect(row("ai-infrastructure-profit-tax")).toHaveTextContent("Not covered"));
    expect(router.state.location.searchStr).toContain("place=tashkent");
    router.history.back();
    await waitFor(() => expect(row("ai-infrastructure-profit-tax")).toHaveTextContent(/^Covered/));
    await user.click(screen.getByRole("button", { name: "Reset" }));
    await waitFor(() => expect(head()).toHaveTextContent("Am I covered?"));
    expect(screen.getByRole("textbox", { name: "Export share" })).toHaveValue("");
  });
});

describe("an incentive says", () => {
  test("until when it is covered, what fails after that, and under which act", async () => {
    await show("/en/incentives/check/?activity=software&form=company&exports=30&year=2026");
    const profitTax = row("it-park-profit-tax");
    expect(profitTax).toHaveTextContent("until 1 January 2028 (last day 31 December 2027), then no longer covered");
    expect(profitTax).toHaveTextContent("Not met after thatExport share of at least 50% of income");
    expect(within(profitTax).getAllByRole("link", { name: "Show the act: UP-157" }).length).toBeGreaterThan(0);
  });

  test("from which day on it is not covered, by which condition and act", async () => {
    await show("/en/incentives/check/?activity=software&form=company&exports=30&year=2030");
    const profitTax = row("it-park-profit-tax");
    expect(profitTax).toHaveTextContent("Not covered");
    expect(profitTax).toHaveTextContent("Not from 1 January 2028 on");
    expect(profitTax).toHaveTextContent("Not metExport share of at least 50% of income");
    expect(within(profitTax).getByRole("link", { name: "Show the act: UP-157" })).toBeVisible();
  });

  test("that it is unclear exactly at the value on which sources differ", async () => {
    await show("/en/incentives/check/?activity=software&form=company&exports=50&year=2028");
    expect(row("it-park-profit-tax")).toHaveTextContent("Unclear");
    expect(row("it-park-profit-tax")).toHaveTextContent(
      "exactly at the value on which sources differ: Export share of at least 50% of income",
    );
  });

  test("that nobody confirms the condition which the answers fail, instead of denying it", async () => {
    await show("/en/incentives/check/?activity=payments&form=company&exports=80&year=2027");
    expect(row("it-park-profit-tax")).toHaveTextContent("Unclear");
    expect(row("it-park-profit-tax")).toHaveTextContent("which no confirmed source states");
  });

  test("what people still have to check; the regime says so once for all of its own", async () => {
    await show(`/en/incentives/check/?${ANSWERED}`);
    expect(row("it-park-property-tax")).toHaveTextContent("To be checkedThe assets serve the approved activity");
    expect(row("it-park-property-tax")).not.toHaveTextContent("Sound business plan");
    expect(regime("it-park")).toHaveTextContent("To be checked for all of these: ");
    expect(regime("it-park")).toHaveTextContent("Sound business plan");
  });

  test("nothing of a last day that nobody states", async () => {
    await show("/en/incentives/check/?activity=software&form=company&exports=80&year=2026&owner=foreign");
    expect(row("it-park-work-permit")).toHaveTextContent("last day: not stated");
    expect(row("it-park-work-permit")).not.toHaveTextContent("2026");
  });
});

test("a regime says what of it fails, and that it is met", async () => {
  await show(`/en/incentives/check/?${ANSWERED}`);
  expect(regime("special-economic-zone")).toHaveTextContent(
    "The regime is not open to you in 2028. Not met: Located in a special economic zone.",
  );
  expect(regime("it-park")).toHaveTextContent("You meet what the regime itself asks in 2028");
  expect(screen.getByText(/An orientation by the rules on record, no legal advice\./)).toBeVisible();
});

describe("the routes for a data centre", () => {
  test("stand side by side with what each gives at this investment and place", async () => {
    await show(`/en/incentives/check/?${ANSWERED}`);
    const table = within(screen.getByRole("region", { name: "Routes for a data centre" })).getByRole("table");
    expect(table).toHaveTextContent("Investment: USD 120 m · Place: Karakalpakstan");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    const cells = (name: string) =>
      within(within(table).getByRole("row", { name: new RegExp(`^${name}`) }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells("Conditions")).toEqual([
      expect.stringMatching(/^Met/),
      expect.stringMatching(/^Not met.*Located in a special economic zone$/),
      expect.stringMatching(/^Met/),
    ]);
    expect(cells("Corporate income tax")).toEqual([
      expect.stringMatching(/^0%.*Covered.*1\sJan\s2040/),
      expect.stringMatching(/^Free of it for 10 years.*Not covered/),
      expect.stringMatching(/^0%.*Covered.*1\sJan\s2040/),
    ]);
    expect(cells("Dividend tax")).toEqual([
      expect.stringMatching(/^5%/),
      "none on record",
      expect.stringMatching(/^0%/),
    ]);
    expect(cells("Electricity")[2]).toMatch(/per kWh.*Unclear/);
  });

  test("are a click away for other activities", async () => {
    const { user, router } = await show("/en/incentives/check/?activity=software");
    expect(screen.queryByRole("region", { name: "Routes for a data centre" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Set the routes for a data centre side by side" }));
    await waitFor(() => expect(screen.getByRole("region", { name: "Routes for a data centre" })).toBeVisible());
    expect(router.state.location.search).toMatchObject({ activity: "data-hosting" });
  });

  test("name only incentives of their own regime, all of which the data has", () => {
    for (const [id, topics] of Object.entries(DATA_CENTRE_ROUTES))
      for (const incentive of Object.values(topics).flat()) expect(dataset.incentives.get(incentive)?.regime).toBe(id);
  });

  test.each([
    [300_000, undefined, 3],
    [3_000_000, 3, 5],
    [5_000_000, 5, 7],
    [15_000_000, 10, 10],
  ])("the holiday of a zone depends on the investment: USD %i", (investment, profit, property) => {
    const zone = dataCentreRoutes(dataset, { ...PROFILE, investment })[1];
    expect(zone?.gives.profit[0]?.holiday?.values[0]?.value).toBe(profit);
    expect(zone?.gives.property[0]?.holiday?.values[0]?.value).toBe(property);
  });
});

describe("a number", () => {
  test("is read in the reader's way, counts while it is typed, and stays as it was typed", async () => {
    const { user, router } = await show("/de/incentives/check/?form=company");
    const field = screen.getByRole("textbox", { name: "Höhe der Investition" });
    await user.type(field, "120.000.000");
    expect(field).toHaveValue("120.000.000");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ investment: 120_000_000 }));
    await user.type(screen.getByRole("textbox", { name: "Exportanteil" }), "50,5");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ exports: 50.5, form: "company" }));
    await user.clear(field);
    await waitFor(() => expect(router.state.location.search.investment).toBeUndefined());
  });

  test.each(["-5", "abc", "140", "1e2"])(
    "that is none (%s) says what is expected, and the last one stays",
    async (typed) => {
      const { router } = await show("/en/incentives/check/?exports=60");
      const field = screen.getByRole("textbox", { name: "Export share" });
      fireEvent.change(field, { target: { value: typed } });
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(/Enter a number from 0 to 100.*Until then 60 counts\./);
      expect(router.state.location.search).toMatchObject({ exports: 60 });
    },
  );
});

test("the file holds a row for each incentive with the answers it rests on, the days, the acts and the sources", async () => {
  const saved = downloads();
  const { user } = await show("/de/incentives/check/?activity=software&form=company&exports=30&year=2026");
  await user.click(screen.getByRole("button", { name: "Antworten herunterladen (CSV)" }));
  const [columns = [], ...rows] = readCsv(await saved.text());
  expect(saved.name()).toBe("hamkorlik-incentives-check-2026.csv");
  expect(rows).toHaveLength(dataset.incentives.size);
  const cell = (of: readonly string[], column: string) => of[columns.indexOf(column)];
  const profit = rows.find(
    (one) => cell(one, "Vergünstigung") === dataset.incentives.get("it-park-profit-tax")?.title.de,
  );
  expect(profit).toBeDefined();
  expect(cell(profit ?? [], "Ergebnis")).toBe("Anwendbar");
  expect(cell(profit ?? [], "Erster Tag, an dem es nicht gilt")).toBe("2028-01-01");
  expect(cell(profit ?? [], "Letzter Tag, an dem es gilt")).toBe("2027-12-31");
  expect(cell(profit ?? [], "Rechtsakt zur nicht erfüllten Voraussetzung")).toContain("UP-157");
  expect(cell(profit ?? [], "Gegebene Antworten")).toContain("Exportanteil: 30");
  for (const one of rows) {
    expect(one).toHaveLength(columns.length);
    expect(cell(one, "Adresse")).toMatch(/^https?:/);
  }
});

test("without the rules nothing is answered", async () => {
  await show(`/en/incentives/check/?${ANSWERED}`, { "regimes.json": null });
  expect(head()).toHaveTextContent(/^Am I covered\?/);
  expect(screen.getByText(/data\/regimes\.json cannot be read/)).toBeVisible();
  expect(document.querySelector("li[data-verdict]")).toBeNull();
});
