import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { portfolioWords } from "../../src/data/portfolioWords.ts";
import { dataDay } from "../../src/domain/asOf.ts";
import type { Language } from "../../src/domain/languages.ts";
import { inLanguage } from "../../src/domain/localized.ts";
import { coverageOf, type PortfolioRow, portfolio } from "../../src/domain/portfolio.ts";
import { filterPortfolio, NO_FILTER, type PortfolioFilter } from "../../src/domain/portfolioFilter.ts";
import { orderPortfolio, type PortfolioSort } from "../../src/domain/portfolioOrder.ts";
import { sourcesOfRow } from "../../src/domain/portfolioSources.ts";
import { shippedDataset } from "../data/shipped.ts";
import { show } from "./show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const LIST = "/en/partnerships/";
const dataset = shippedDataset();
const ROWS = portfolio(dataset, dataDay(dataset));

const rowsBy = (
  filter: Partial<PortfolioFilter> = {},
  sort?: PortfolioSort,
  reversed?: boolean,
  language: Language = "en",
): readonly PortfolioRow[] =>
  orderPortfolio(filterPortfolio(ROWS, { ...NO_FILTER, ...filter }), portfolioWords(dataset, language), sort, reversed);

const idOf = ({ partnership }: PortfolioRow): string => partnership.id;
const nameOf = ({ partnership }: PortfolioRow, language: Language = "en"): string =>
  inLanguage(partnership.name, language).text;

/** The ids of the partnerships that the page shows, in their order. */
const shownIds = (): readonly string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>("main :is(tbody th, section li) p:first-child > a[href]")].flatMap(
    ({ pathname }) => /\/partnerships\/([a-z0-9-]+)\/$/.exec(pathname)?.[1] ?? [],
  );

const rowOf = (id: string): HTMLElement => {
  const row = document
    .querySelector<HTMLElement>(`main a[href="/en/partnerships/${id}/"]`)
    ?.closest<HTMLElement>("tr, li");
  if (row === null || row === undefined) throw new Error(`No row shows "${id}".`);
  return row;
};

/** Which partnership the row with the focus is; undefined when the focus is on no row. */
const focused = (): string | undefined => ROWS.map(idOf).find((id) => rowOf(id) === document.activeElement);

/** The sentence that says how many are shown. By role it would be found among those of the whole page. */
const covered = (): HTMLElement => screen.getByText(/partnerships shown/i, { selector: "main [role=status]" });

/** A country that some partnerships share, but not all. */
const COUNTRY = "japan";

describe("a row", () => {
  it("gives the stage that is proven, what is only claimed, its status and its undated step", async () => {
    await show(LIST);
    const row = rowOf("hitachi-vantara");
    expect(row).toHaveTextContent("Stage 2 of 7: Dialogue");
    expect(row).toHaveTextContent("Claimed beyond proof: Agreed steps");
    expect(row).toHaveTextContent("Status unknown");
    expect(within(row).getByText("Date not announced")).toBeInTheDocument();
  });

  it("counts days only from a day that is known, and else says that it is not", async () => {
    await show(LIST);
    for (const row of ROWS.filter(({ lastEvent }) => lastEvent !== undefined)) {
      const text = rowOf(idOf(row)).textContent;
      expect(/\d days? since/.test(text)).toBe(row.daysSince !== undefined);
      expect(text.includes("Day not known")).toBe(!row.lastDayKnown);
    }
  });

  it("gives amounts with what they are, and of several their number instead of a sum", async () => {
    await show(LIST);
    const several = ROWS.filter(({ amounts }) => amounts.length > 2);
    expect(several.length).toBeGreaterThan(0);
    for (const row of several) {
      const link = within(rowOf(idOf(row))).getByText(`${row.amounts.length} amounts, not added up`);
      expect(link.closest("a")).toHaveAttribute("href", `/en/partnerships/${idOf(row)}/#amounts`);
    }
    const none = ROWS.filter(({ amounts }) => amounts.length === 0);
    expect(screen.getAllByText("No amount named")).toHaveLength(none.length);
  });

  it("leads to the partnership by its name", async () => {
    const { user, router } = await show("/de/partnerships/");
    await user.click(screen.getByText("Hitachi Vantara", { selector: "th *" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/de/partnerships/hitachi-vantara/"));
    expect(await screen.findByText("Hitachi Vantara", { selector: "h1 *" }, { timeout: 15_000 })).toBeInTheDocument();
  });

  it("carries the marks of the facts it states", async () => {
    await show(LIST);
    for (const row of ROWS)
      expect(within(rowOf(idOf(row))).getAllByText(/^Show evidence/, { exact: false }).length).toBeGreaterThan(0);
  });
});

/** The sentences on coverage as they have to read for the rows given. */
const sentences = (rows: readonly PortfolioRow[]): readonly string[] => {
  const { total, amountDisclosed, lastDayKnown, stepDated, claimedBeyond } = coverageOf(rows);
  return [
    `Amount named for ${amountDisclosed} of ${total}`,
    `day of the last event known for ${lastDayKnown} of ${total}`,
    `next step with a date for ${stepDated} of ${total}`,
    `a source claims more than is proven: ${claimedBeyond} of ${total}`,
  ];
};

describe("counts", () => {
  it("say what they cover", async () => {
    await show(LIST);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(`${ROWS.length} partnerships recorded.`);
    expect(covered()).toHaveTextContent(`All partnerships shown: ${ROWS.length}.`);
    for (const sentence of sentences(ROWS)) expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it("are those of what is shown, and name the filter", async () => {
    await show(`${LIST}?country=${COUNTRY}`);
    const shown = rowsBy({ country: [COUNTRY] });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(ROWS.length);
    expect(covered()).toHaveTextContent(`${shown.length} of ${ROWS.length} partnerships shown. Country: Japan.`);
    for (const sentence of sentences(shown)) expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it("of a lost file are not made, and its cells say that they cannot be read", async () => {
    await show(LIST, { "amounts.json": null });
    expect(screen.queryByText(/^Amount named for/)).toBeNull();
    expect(screen.queryByText("No amount named")).toBeNull();
    expect(rowOf("hitachi-vantara")).toHaveTextContent("Cannot be read");
    expect(screen.getByText(/data\/amounts\.json cannot be read/)).toBeVisible();
  });

  it("without the events claim neither a stage nor a last event", async () => {
    await show(LIST, { "events.json": null });
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent(/claims|signed/);
    expect(screen.queryByText(/No stage is proven|No dated event/)).toBeNull();
    expect(screen.queryByText(/claims more than is proven|last event known/)).toBeNull();
    expect(rowOf("hitachi-vantara")).toHaveTextContent("Cannot be read");
  });
});

describe("the address", () => {
  it("holds a chosen filter; going back takes it out again", async () => {
    const { user, router } = await show(LIST);
    await user.click(screen.getByText("Country", { selector: "summary *" }));
    await user.click(screen.getByText("Japan", { selector: "details li span" }));
    await waitFor(() => expect(shownIds()).toEqual(rowsBy({ country: [COUNTRY] }).map(idOf)));
    expect(router.state.location.search).toEqual({ country: [COUNTRY] });
    expect(screen.getByText("Japan", { selector: "details li span" }).closest("a")).toHaveAttribute(
      "aria-current",
      "true",
    );
    router.history.back();
    await waitFor(() => expect(shownIds()).toEqual(rowsBy().map(idOf)));
    expect(router.state.location.searchStr).toBe("");
  });

  it("holds several filters, order and view, and the page opens with them", async () => {
    await show(`${LIST}?country=["japan","china"]&year=2025&sort=name&order=reversed`);
    const wanted = rowsBy({ country: ["japan", "china"], year: ["2025"] }, "name", true);
    expect(wanted.length).toBeGreaterThan(1);
    expect(shownIds()).toEqual(wanted.map(idOf));
  });

  it("with nonsense in it shows everything", async () => {
    await show(`${LIST}?country=atlantis&stage=9&sort=colour&view=pie&year={}`);
    expect(shownIds()).toEqual(rowsBy().map(idOf));
    expect(covered()).toHaveTextContent("All partnerships shown");
  });

  it("leads from every answer of a menu to as many partnerships as it says", async () => {
    await show(LIST);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main search details li a")) {
      const search = new URL(link.href).searchParams;
      const [[facet, value] = ["", ""]] = [...search];
      const filter = { [facet]: JSON.parse(value).map(String) };
      expect(link).toHaveTextContent(new RegExp(` ${rowsBy(filter).length}$`));
    }
  });

  it("of a heading sorts by it, and turns the order round the second time", async () => {
    const { user } = await show(LIST);
    const heading = () => screen.getByText("Partnership", { selector: "thead *" }).closest("th");
    await user.click(screen.getByText("Partnership", { selector: "thead a" }));
    await waitFor(() => expect(shownIds()).toEqual(rowsBy({}, "name").map(idOf)));
    expect(heading()).toHaveAttribute("aria-sort", "ascending");
    await user.click(screen.getByText("Partnership", { selector: "thead a" }));
    await waitFor(() => expect(shownIds()).toEqual(rowsBy({}, "name", true).map(idOf)));
    expect(heading()).toHaveAttribute("aria-sort", "descending");
  });
});

it("when nothing fits, the filters are named and can be cleared", async () => {
  const { user, router } = await show(`${LIST}?country=japan&status=ended&sort=name`);
  expect(rowsBy({ country: ["japan"], status: ["ended"] })).toEqual([]);
  const empty = screen.getByText("No results").parentElement ?? document.body;
  expect(within(empty).getByText("Country: Japan")).toBeInTheDocument();
  expect(within(empty).getByText("Status: Ended")).toBeInTheDocument();
  expect(screen.getByText("Download CSV")).toBeDisabled();
  await user.click(within(empty).getByRole("link", { name: "Clear filters" }));
  await waitFor(() => expect(shownIds()).toEqual(rowsBy({}, "name").map(idOf)));
  expect(router.state.location.search).toEqual({ sort: "name" });
});

describe("the board", () => {
  it("shows the same partnerships as the table, each under its proven stage", async () => {
    const { user, router } = await show(`${LIST}?country=${COUNTRY}`);
    const table = shownIds();
    await user.click(screen.getByText("Board"));
    await waitFor(() => expect(document.querySelector("table")).toBeNull());
    expect(router.state.location.search).toEqual({ country: [COUNTRY], view: "board" });
    expect(shownIds().toSorted()).toEqual(table.toSorted());
    const stages = ["Signal", "Dialogue", "Agreed steps", "Signed intent", "Commitment", "Set-up", "Operation"];
    const keys = ["signal", "dialogue", "agreed-steps", "signed-intent", "commitment", "set-up", "operation"];
    for (const [at, label] of stages.entries()) {
      const column = screen.getByText(label, { selector: "h2 *" }).closest("section") ?? document.body;
      const inStage = rowsBy({ country: [COUNTRY], stage: [keys[at] ?? ""] });
      expect(within(column).queryAllByRole("listitem")).toHaveLength(inStage.length);
      if (inStage.length === 0) expect(column).toHaveTextContent("None of the partnerships shown");
    }
  });
});

it("the board has a column for what is not proven, when something is not", async () => {
  await show(`${LIST}?view=board`, { "events.json": '{ "items": [] }', "next-steps.json": '{ "items": [] }' });
  const column = screen.getByText("No stage is proven", { selector: "h2 *" }).closest("section") ?? document.body;
  expect(within(column).getAllByText(/^Show evidence/).length).toBeGreaterThanOrEqual(ROWS.length);
  expect(shownIds()).toHaveLength(ROWS.length);
});

const press = (key: string, on: Element = document.activeElement ?? document.body) => fireEvent.keyDown(on, { key });

describe("keys", () => {
  it("go to the list, through it and to its ends, and Enter opens the row", async () => {
    const { router } = await show(LIST);
    const ids = rowsBy().map(idOf);
    press("j");
    expect(focused()).toBe(ids[0]);
    press("j");
    expect(focused()).toBe(ids[1]);
    press("ArrowDown");
    expect(focused()).toBe(ids[2]);
    press("k");
    press("ArrowUp");
    press("ArrowUp");
    expect(focused()).toBe(ids[0]);
    press("End");
    expect(focused()).toBe(ids.at(-1));
    press("Home");
    press("j");
    press("Enter");
    await waitFor(() => expect(router.state.location.pathname).toBe(`/en/partnerships/${ids[1]}/`));
  });

  it("are told in a hint", async () => {
    await show(LIST);
    expect(screen.getByText(/^Keyboard: ↑ ↓ or J K/)).toBeVisible();
  });

  it("leave one row in the way of Tab, and Tab reaches the links in it", async () => {
    const { user } = await show(LIST);
    press("j");
    press("j");
    const current = document.activeElement;
    expect([...document.querySelectorAll("tbody tr")].filter((row) => row.getAttribute("tabindex") === "0")).toEqual([
      current,
    ]);
    await user.tab();
    expect(current?.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe("A");
  });

  it("on the board lead to the next column too", async () => {
    await show(`${LIST}?view=board`);
    press("j");
    const before = document.activeElement?.closest("section");
    press("ArrowRight");
    expect(focused()).toBeDefined();
    expect(document.activeElement?.closest("section")).not.toBe(before);
    press("ArrowLeft");
    expect(document.activeElement?.closest("section")).toBe(before);
  });

  it("stay with whoever types, with a link inside a row, and with other keys held", async () => {
    const { container, router } = await show(LIST);
    const field = container.appendChild(document.createElement("input"));
    field.focus();
    press("j");
    expect(document.activeElement).toBe(field);
    field.remove();
    fireEvent.keyDown(document.body, { key: "j", ctrlKey: true });
    press("ArrowDown", document.body);
    expect(focused()).toBeUndefined();
    rowOf("hitachi-vantara").querySelector("a")?.focus();
    press("Enter");
    expect(router.state.location.pathname).toBe(LIST);
  });

  it("do nothing while a dialog is open", async () => {
    await show(`${LIST}?evidence=partnerships/hitachi-vantara`);
    await screen.findByRole("dialog", {}, { timeout: 5000 });
    const before = document.activeElement;
    press("j", document.body);
    expect(document.activeElement).toBe(before);
  });
});

/** Reads a table in the form of RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}

describe("the downloaded table", () => {
  let saved: { readonly name: string; readonly text: Promise<string>; readonly type: string } | undefined;

  beforeEach(() => {
    saved = undefined;
    let blob: Blob | undefined;
    // jsdom has no addresses for files.
    URL.createObjectURL = (given) => {
      if (given instanceof Blob) blob = given;
      return "blob:it";
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      if (blob !== undefined) saved = { name: this.download, type: blob.type, text: read(blob) };
    });
  });

  /** jsdom's files are read by its own reader. */
  const read = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });

  const download = async (address: string, button: string) => {
    await show(address);
    fireEvent.click(screen.getByText(button));
    if (saved === undefined) throw new Error("Nothing was saved.");
    const [head = [], ...rows] = readCsv((await saved.text).replace(/^\uFEFF/, ""));
    return { ...saved, head, rows };
  };

  it("holds what is shown, in its order, with the sources and the data date", async () => {
    const { name, type, head, rows } = await download(`${LIST}?country=${COUNTRY}&sort=name`, "Download CSV");
    const wanted = rowsBy({ country: [COUNTRY] }, "name");
    expect(name).toBe("partnerships.csv");
    expect(type).toBe("text/csv;charset=utf-8");
    expect(rows.map(([first]) => first)).toEqual(wanted.map((row) => nameOf(row)));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const cell = (at: number, title: string): string => rows[at]?.[head.indexOf(title)] ?? `no column "${title}"`;
    for (const [at, row] of wanted.entries()) {
      expect(cell(at, "Sources").split(" | ")).toEqual(
        sourcesOfRow(dataset, row).map(({ publisher, title, url }) => `${publisher}: ${title}, ${url}`),
      );
      expect(cell(at, "Disagreements")).toBe(String(row.disputes));
      expect(cell(at, "Country")).toBe("Japan");
      expect(cell(at, "Data as of")).toMatch(/^\d{1,2}\s\w+\s\d{4}$/);
      expect(cell(at, "Days since the last event")).toBe(
        row.daysSince === undefined ? (row.lastDayKnown ? "" : "Day not known") : String(row.daysSince),
      );
    }
  });

  it("lists amounts one by one, each with its currency and kind", async () => {
    const { head, rows } = await download(LIST, "Download CSV");
    const several = rowsBy().findIndex(({ amounts }) => amounts.length > 1);
    const amounts = rowsBy()[several]?.amounts ?? [];
    const cells = (rows[several]?.[head.indexOf("Amounts named")] ?? "").split(" | ");
    expect(cells).toHaveLength(amounts.length);
    for (const [at, { currency }] of amounts.entries()) {
      expect(cells[at]).toContain(currency);
      expect(cells[at]).toMatch(/\((?:Announced|Committed|Spent|Stated)\)$/);
    }
  });

  it("is in the reader's language", async () => {
    const { head, rows } = await download("/de/partnerships/", "CSV herunterladen");
    expect(head.slice(0, 3)).toEqual(["Partnerschaft", "Land", "Bereich"]);
    expect(rows.map(([first]) => first)).toEqual(
      rowsBy({}, undefined, undefined, "de").map((row) => nameOf(row, "de")),
    );
  });
});
