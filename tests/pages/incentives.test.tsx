import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { readDay } from "../../src/domain/calendarDay.ts";
import { incentiveStanding } from "../../src/domain/incentiveStanding.ts";
import { shippedDataset } from "../data/shipped.ts";
import { readCsv } from "../readCsv.ts";
import { downloads } from "./downloads.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 30_000 });

const dataset = shippedDataset();
const all = [...dataset.incentives.values()];
const day = (text: string): number => readDay(text) ?? Number.NaN;
const inForce = (text: string) =>
  all.filter((one) => incentiveStanding(one, day(text)).standing === "in-force").map(({ title }) => title.en ?? "");

const titleOf = (id: string): string => dataset.incentives.get(id)?.title.en ?? "?";

const head = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const card = (name: string | RegExp): HTMLElement => screen.getByRole("article", { name });
const cards = (): HTMLElement[] => screen.queryAllByRole("article");
/** A page of few cards is drawn faster. */
const PARK_EMPLOYEES = "regime=it-park&who=%5B%22employees%22%5D";

describe("a card", () => {
  test("sets the rate beside the one without it, with the last valid day both ways", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    const one = card("7.5% personal income tax on wages");
    expect(one).toHaveTextContent("7.5%without it12%");
    expect(one).toHaveTextContent("until 1 Jan 2028 (last day 31 Dec 2027)");
    expect(one).toHaveTextContent("Ends in 403 days");
  });

  test("says what follows and how certain that is", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    const one = card("7.5% personal income tax on wages");
    expect(one).toHaveTextContent("until 1 Jan 2040 (last day 31 Dec 2039) Assumed: no source states it");
  });

  test("cites its acts as marks that open them, and its sources", async () => {
    await show(`/de/incentives/?${PARK_EMPLOYEES}`);
    const one = card(/Einkommensteuer auf Löhne/);
    const act = within(one).getByRole("link", { name: "Rechtsakt zeigen: UP-5099" });
    expect(act.getAttribute("href")).toContain("evidence=acts%2Fup-5099");
    expect(within(one).getByText("Verlässlichkeit")).toBeVisible();
    expect(within(one).getByText(/^\d+ Quellen/)).toBeVisible();
  });

  test("of the day after the last one tells of the phase that has begun", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}&on=2028-01-01`);
    const one = card("7.5% personal income tax on wages");
    expect(one).toHaveTextContent("7.5% or 12%Depends on how the law is read");
    expect(one).toHaveTextContent("until 1 Jan 2040 (last day 31 Dec 2039)");
  });

  test("of what rests on secondary notes alone says that it is unconfirmed", async () => {
    const incentive = dataset.incentives.get("it-visa");
    const items = [{ ...incentive, evidence: [{ source: "notes" }] }];
    const sources = [
      ...dataset.sources.values(),
      {
        id: "notes",
        voice: "analysis",
        publisher: "Notes",
        shortName: "Notes",
        title: "Notes",
        url: "https://example.org/",
        language: "en",
        published: { unknown: "not-stated" },
        secondary: true,
      },
    ];
    await show("/en/incentives/", {
      "incentives.json": JSON.stringify({ items }),
      "sources.json": JSON.stringify({ items: sources }),
    });
    expect(within(cards()[0] as HTMLElement).getByText("Unconfirmed")).toBeVisible();
    cleanup();
    await show("/en/incentives/", { "incentives.json": JSON.stringify({ items: [incentive] }) });
    expect(screen.queryByText("Unconfirmed")).toBeNull();
  });
});

describe("the list", () => {
  test("counts what is in force on the date of the data, and shows everything", async () => {
    await show("/en/incentives/");
    expect(head()).toHaveTextContent(`${inForce("2026-11-23").length} incentives are in force on 23 November 2026.`);
    expect(cards()).toHaveLength(all.length);
    expect(screen.getByText(`Incentives shown: ${all.length} of ${all.length}`)).toBeVisible();
  });

  const fold = (part: string): HTMLDetailsElement | null => document.getElementById(part)?.closest("details") ?? null;

  test("begins with the rates of the largest regime that fall most; its others and the other regimes are one step away", async () => {
    const { user } = await show("/en/incentives/");
    const inView = cards().filter((one) => one.closest("details:not([open])") === null);
    expect(inView.map((one) => within(one).getByRole("heading").id)).toEqual([
      "card-it-park-profit-tax",
      "card-it-park-social-tax",
      "card-it-park-personal-income-tax",
      "card-it-park-dividend-tax",
      "card-it-park-import-vat",
      "card-it-park-foreign-suppliers",
    ]);
    expect(fold("regime-it-park-more")?.querySelector("summary")).toHaveTextContent(titleOf("it-park-turnover-tax"));
    const summary = fold("regime-ai-infrastructure")?.querySelector("summary") as HTMLElement;
    expect(summary).toHaveTextContent(/Corporate income tax 0% instead of 15%.*until 1 Jan 2040/);
    const one = document.getElementById("card-ai-infrastructure-land-tax");
    expect(one).not.toBeVisible();
    await user.click(summary);
    expect(one).toBeVisible();
  });

  test("shows the charts before the other regimes", async () => {
    await show("/en/incentives/");
    const charts = screen.getByRole("region", { name: "Side by side" });
    const others = screen.getByRole("region", { name: "Other regimes" });
    expect(charts.compareDocumentPosition(others)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("opens the regime that a link leads to, and only that one", async () => {
    await show("/en/incentives/#regime-it-support");
    await waitFor(() => expect(fold("regime-it-support")).toHaveAttribute("open"));
    expect(fold("regime-ai-infrastructure")).not.toHaveAttribute("open");
  });

  test("is open as far as filters reach, and folds again when they are cleared", async () => {
    const { user } = await show("/en/incentives/?kind=%5B%22customs%22%5D");
    expect(fold("regime-ai-infrastructure")).toHaveAttribute("open");
    expect(cards().every((one) => one.closest("details:not([open])") === null)).toBe(true);
    await user.click(screen.getAllByRole("button", { name: "Clear filters" })[0] as HTMLElement);
    await waitFor(() => expect(fold("regime-ai-infrastructure")).not.toHaveAttribute("open"));
  });

  test("leads to the calculator and to the check", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("link", { name: "Open the savings calculator" })).toHaveAttribute("href", "/en/calculator/");
    expect(main.getByRole("link", { name: "Am I covered?" })).toHaveAttribute("href", "/en/incentives/check/");
  });

  test("keeps to what is in force on the day that the address asks for", async () => {
    const { router, user } = await show("/en/incentives/?on=2041-01-01&regime=it-park");
    expect(head()).toHaveTextContent(`${inForce("2041-01-01").length} incentives are in force on 1 January 2041.`);
    expect(cards().length).toBeGreaterThan(0);
    expect(screen.queryByRole("article", { name: "0% corporate income tax" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Any day" }));
    await waitFor(() => expect(card("0% corporate income tax")).toBeVisible());
    expect(router.state.location.search.on).toBeUndefined();
  });

  test("takes a day from the field; one that is not complete changes nothing", async () => {
    const { router } = await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    const field = screen.getByLabelText("In force on");
    fireEvent.change(field, { target: { value: "0202-06-30" } });
    expect(router.state.location.search.on).toBeUndefined();
    fireEvent.change(field, { target: { value: "2030-06-01" } });
    await waitFor(() => expect(router.state.location.search).toMatchObject({ on: "2030-06-01" }));
  });

  test("shows every day again when the field is emptied", async () => {
    const { router } = await show(`/en/incentives/?${PARK_EMPLOYEES}&on=2030-06-01`);
    fireEvent.change(screen.getByLabelText("In force on"), { target: { value: "" } });
    await waitFor(() => expect(router.state.location.search.on).toBeUndefined());
  });

  test("says of a day out of range that it is none once the field is left", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    const field = screen.getByLabelText("In force on");
    fireEvent.change(field, { target: { value: "2150-01-01" } });
    expect(screen.queryByText(/cannot be used as a date/)).toBeNull();
    fireEvent.blur(field);
    expect(await screen.findByText("“2150-01-01” cannot be used as a date here.")).toBeVisible();
  });

  test("takes an address of nonsense for one that says nothing", async () => {
    await show("/en/incentives/?who=%7B%7D&kind=7&regime=%3Cscript%3E&charts=%5B1%5D&table=x");
    expect(screen.getByText(`Incentives shown: ${all.length} of ${all.length}`)).toBeVisible();
  });

  test.each(["soon", "2030", "2030-02-30"])("refuses %s as a day with a word and shows all", async (given) => {
    await show(`/en/incentives/?on=${given}&${PARK_EMPLOYEES}`);
    expect(screen.getByText(`“${given}” cannot be used as a date here.`)).toBeVisible();
    expect(card("7.5% personal income tax on wages")).toBeVisible();
  });

  test("is filtered by who benefits, one step back each time", async () => {
    const { user, router } = await show("/en/incentives/?regime=it-park");
    await user.click(screen.getByRole("checkbox", { name: /^Employees/i }));
    const expected = all.filter(
      ({ regime, beneficiaries }) => regime === "it-park" && beneficiaries.includes("employees"),
    );
    await waitFor(() => expect(cards()).toHaveLength(expected.length));
    expect(router.state.location.search).toMatchObject({ who: ["employees"], regime: "it-park" });
    router.history.back();
    await waitFor(() => expect(cards().length).toBeGreaterThan(expected.length));
  });

  test("says so when nothing fits, and leads back", async () => {
    const { user } = await show("/en/incentives/?regime=it-park&kind=%5B%22energy%22%5D");
    expect(screen.getByRole("heading", { name: "No incentive to show" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Side by side" })).toBeNull();
    await user.click(screen.getAllByRole("button", { name: "Clear filters" })[0] as HTMLElement);
    await waitFor(() => expect(cards()).toHaveLength(all.length));
  });

  test("is taken away as a file with the last valid day as a date", async () => {
    const saved = downloads();
    const { user } = await show(`/en/incentives/?${PARK_EMPLOYEES}`);
    await user.click(screen.getByRole("button", { name: "Download this list (CSV)" }));
    expect(saved.name()).toBe("hamkorlik-incentives-2026-11-23.csv");
    const [heading = [], ...rows] = readCsv(await saved.text());
    expect(rows).toHaveLength(cards().length);
    const row = rows.find(([title]) => title === "7.5% personal income tax on wages") ?? [];
    const of = (column: string): string | undefined => row[heading.indexOf(column)];
    expect([of("With the incentive"), of("Without it"), of("Last valid day")]).toEqual(["7.5%", "12%", "2027-12-31"]);
    expect(of("Legal basis")).toContain("UP-5099");
    expect(of("Address")).toContain("https://");
  });

  test("says which file is lost instead of showing nothing", async () => {
    await show("/en/incentives/", { "incentives.json": null });
    expect(head()).toHaveTextContent(/^Incentives$/);
    expect(screen.getByText(/data\/incentives\.json cannot be read/)).toBeVisible();
  });
});

describe("the charts", () => {
  test("have the same figures as tables, as the address says", async () => {
    await show(`/en/incentives/?${PARK_EMPLOYEES}&table=%5B%22comparison%22,%22validity%22%5D`);
    const comparison = screen.getByRole("table", { name: /^Rate with and without/ });
    expect(within(comparison).getByRole("row", { name: "7.5% personal income tax on wages 7.5% 12%" })).toBeVisible();
    const validity = screen.getByRole("table", { name: "Every phase of the incentives shown" });
    expect(validity).toHaveTextContent("until 1 Jan 2028 (last day 31 Dec 2027)Stated by a source");
    expect(validity).toHaveTextContent("until 1 Jan 2040 (last day 31 Dec 2039)Assumed: no source states it");
  });

  test("show the largest regime, and every regime when asked", async () => {
    const { user, router } = await show("/en/incentives/?table=%5B%22validity%22%5D");
    const table = screen.getByRole("table", { name: "Every phase of the incentives shown" });
    expect(within(table).queryByRole("link", { name: titleOf("start-up-grants") })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "All regimes" }));
    await waitFor(() =>
      expect(
        new Set(
          within(table)
            .getAllByRole("link")
            .map(({ textContent }) => textContent),
        ).size,
      ).toBe(all.length),
    );
    expect(router.state.location.search).toMatchObject({ charts: "all" });
  });

  test("tell certainties apart in words as well", async () => {
    await show("/en/incentives/");
    const figure = screen.getByRole("figure", { name: /^Incentives in force/ });
    for (const words of ["Stated by a source", "Follows from what sources state", "Assumed: no source states it"]) {
      expect(within(figure).getAllByText(words).length).toBeGreaterThan(0);
    }
  });
});

describe("the page of an incentive", () => {
  test("says in its headline until when it is in force", async () => {
    await show("/en/incentives/it-park-profit-tax/");
    expect(head()).toHaveTextContent(
      "0% corporate income tax In force, until 1 January 2028 (last day 31 December 2027).",
    );
  });

  test("tells phases, values, history, conditions, application, duties and loss of status", async () => {
    await show("/en/incentives/it-park-profit-tax/");
    for (const name of [
      "What holds when",
      "Conditions",
      "How the rule changed",
      "What is not settled",
      "How to apply",
      "Duties",
      "What losing the status means",
      "What limits or endangers it",
    ]) {
      expect(within(screen.getByRole("region", { name })).getAllByRole("link").length).toBeGreaterThan(0);
    }
    const steps = within(screen.getByRole("region", { name: "How to apply" }));
    expect(steps.getAllByRole("list")[0]?.tagName).toBe("OL");
  });

  test("names the open reading of its rate with every way to read it", async () => {
    await show("/en/incentives/it-park-vat/");
    const doubts = within(screen.getByRole("region", { name: "What is not settled" }));
    const reading = dataset.readings.get("vat-scope");
    for (const { title } of reading?.options ?? []) expect(doubts.getByText(title.en ?? "?")).toBeVisible();
    expect(doubts.getAllByText("Taken by the calculator").length).toBeGreaterThan(0);
  });

  test("of a rate that was set aside does not say that no source states it", async () => {
    const parameters = [...dataset["tax-parameters"].values()].filter(({ id }) => id !== "it-park-social-tax");
    const replaced = { "tax-parameters.json": JSON.stringify({ items: parameters }) };
    await show("/en/incentives/it-park-social-tax/", replaced);
    const region = within(screen.getByRole("region", { name: "What holds when" }));
    expect(region.getByText("Cannot be read")).toBeVisible();
    expect(screen.getAllByText("Cannot be read")).toHaveLength(2);
    expect(screen.queryByText("Not stated")).toBeNull();
  });

  test("of an incentive that may only have been set aside says so where it is not found", async () => {
    const items = [...dataset.incentives.values()].map((one) =>
      one.id === "it-park-vat" ? { ...one, kind: "nonsense" } : one,
    );
    await show("/en/incentives/it-park-vat/", { "incentives.json": JSON.stringify({ items }) });
    expect(head()).toHaveTextContent("No such incentive");
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Where and why" })).toBeVisible();
  });

  test("is said not to exist at another address, and leads back", async () => {
    await show("/en/incentives/no-such-thing/");
    expect(head()).toHaveTextContent("No such incentive");
    expect(screen.getByRole("link", { name: "All incentives" })).toHaveAttribute("href", "/en/incentives/");
  });

  test("says which file is lost instead of claiming that it does not exist", async () => {
    await show("/en/incentives/it-park-vat/", { "incentives.json": null });
    expect(head()).toHaveTextContent(/^Incentives$/);
    expect(screen.getByText(/data\/incentives\.json cannot be read/)).toBeVisible();
  });
});
