import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { indicatorGroups } from "../../src/domain/indicatorViews.ts";
import { marketAccess } from "../../src/domain/marketAccess.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { readMarketSearch } from "../../src/pages/market/search.ts";
import { shippedDataset } from "../data/shipped.ts";
import { fillJsdomGaps } from "../ui/jsdomGaps.ts";
import { show } from "./show.tsx";

beforeEach(fillJsdomGaps);

const dataset = shippedDataset();
const groups = indicatorGroups(dataset);
const views = groups.flatMap((group) => group.views);
const countries = marketAccess(dataset);
/** Large pages take their time in jsdom. */
const LONG = { timeout: 30_000 };

const figure = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`There is no ${id}.`);
  return element;
};
const button = (within_: HTMLElement, name: RegExp): HTMLElement =>
  within(within_).getByRole("button", { name, hidden: true });

/** The files that were handed to the browser since the test began. */
function catchFiles(): Blob[] {
  const files: Blob[] = [];
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL(file: Blob): string {
        files.push(file);
        return "blob:caught";
      }
      static override revokeObjectURL(): void {}
    },
  );
  // jsdom opens no files.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return files;
}

/** Reads CSV after RFC 4180, without the code that wrote it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\r")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\r") {
        rows.push([]);
        at++;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe("the market page", LONG, () => {
  test("its headline counts figures, disagreements and gaps as they are in the data", async () => {
    await show("/en/market/");
    const all = views.flatMap((view) => view.figures);
    const known = all.filter(({ values }) => values.length > 0).length;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      `${known} figures on IT Park, the IT sector and the companies. Disputed or in doubt: ${all.filter(({ disputed }) => disputed).length}. Periods without a figure: ${all.length - known}.`,
    );
  });

  test("holds every figure of the data in a table with the mark of its evidence, before any chart is loaded", async () => {
    await show("/en/market/");
    const links = [...document.querySelectorAll("td a, th a")].map((link) =>
      decodeURIComponent(link.getAttribute("href") ?? ""),
    );
    const cited = [...dataset.observations.values()].filter(({ evidence }) => evidence.length > 0);
    expect(cited.length).toBeGreaterThan(100);
    const missing = cited.filter(({ id }) => !links.some((link) => link.endsWith(`observations/${id}`)));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(document.querySelector(".recharts-surface")).toBeNull();
  });

  test("says in words where no figure was found", async () => {
    await show("/en/market/");
    const gaps = [...dataset.observations.values()].filter(
      ({ value }) => isUnknown(value) && value.unknown === "not-found",
    );
    const said = [...document.querySelectorAll("td")].filter(({ textContent }) => textContent.includes("Not found"));
    expect(gaps.length).toBeGreaterThan(0);
    expect(said.length).toBeGreaterThanOrEqual(gaps.length);
  });

  test("every link of the index leads to a part of the page", async () => {
    await show("/de/market/");
    const index = screen.getByRole("navigation", { name: "Gruppen von Zahlen" });
    const links = within(index).getAllByRole("link");
    expect(links.length).toBeGreaterThanOrEqual(views.length);
    for (const link of links) expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  });

  test("a chart is drawn when asked for, in the place that was kept for it", async () => {
    const { user } = await show("/en/market/");
    const residents = figure("figure-residents");
    const kept = residents.querySelector("svg[width='100%']")?.getAttribute("height");
    await user.click(button(residents, /Load the chart now/));
    const chart = await within(residents).findByRole("application", undefined, { timeout: 15_000 });
    expect(chart).toHaveAttribute("height", kept);
    expect(chart.getAttribute("aria-label")).toContain("IT Park residents");
    expect(chart).toHaveTextContent("Not found");
  });

  test("a chart is shown as its table and back; the address says so", async () => {
    const { user, router } = await show("/en/market/");
    const residents = figure("figure-residents");
    expect(within(residents).queryByRole("table")).toBeNull();
    await user.click(within(residents).getByRole("radio", { name: "Table" }));
    expect(within(figure("figure-residents")).getByRole("table")).toBeVisible();
    expect(router.state.location.search).toMatchObject({ table: ["figure-residents"] });
    await user.click(within(figure("figure-residents")).getByRole("radio", { name: "Chart" }));
    expect(router.state.location.search.evidence).toBeUndefined();
    expect(within(figure("figure-residents")).queryByRole("table")).toBeNull();
  });

  test.each([
    ["en", "IT Park residents: from more than 300 companies (November 2019) to 3,200 companies (October 2025)."],
    ["de", "IT-Park-Residenten: von mehr als 300 Unternehmen (November 2019) auf 3.200 Unternehmen (Oktober 2025)."],
    ["ja", "ITパーク入居企業数：2019年11月は300社超、2025年10月は3,200社。"],
  ])("a finding keeps the reserve of its source and names what was not found (%s)", async (language, finding) => {
    await show(`/${language}/market/`);
    const heading = within(figure("figure-residents")).getByRole("heading", { level: 3 });
    expect(heading).toHaveTextContent(finding);
    expect(heading.textContent).toContain("2021");
  });

  test("what somebody announced is called so, with its own date, and never a target for that date", async () => {
    await show("/en/market/");
    const announced = figure("figure-dc");
    const heading = within(announced).getByRole("heading", { level: 3 });
    expect(heading).toHaveTextContent(/announced 10.MW \(2024\) and 12.MW \(October 2025\)/);
    expect(heading).toHaveTextContent(/Not found: Capacity in operation/);
    expect(announced).not.toHaveTextContent(/Target/);
  });
});

describe("with a file that cannot be read", LONG, () => {
  test.each(["indicators.json", "observations.json", "disputes.json"])(
    "without %s no finding is claimed, and the page says which file it is",
    async (file) => {
      await show("/en/market/", { [file]: null });
      expect(document.querySelector("[id^='figure-']")).toBeNull();
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Market$/);
      expect(document.querySelector("main")).toHaveTextContent(`data/${file}`);
    },
  );

  test("without connections the countries are still there, and no silence of the sources is claimed", async () => {
    await show("/en/market/", { "connections.json": null });
    expect(figure("map")).toBeInTheDocument();
    expect(screen.queryByText("No connection is recorded.")).toBeNull();
    expect(screen.queryByText(/is 4 hours ahead/)).toBeNull();
  });
});

describe("its files", LONG, () => {
  test("hold every value of an indicator with its sources", async () => {
    const { user } = await show("/en/market/");
    const files = catchFiles();
    await user.click(button(figure("figure-export"), /^Download CSV/));
    const [head, ...rows] = readCsv(await (files[0]?.text() ?? Promise.resolve("")));
    const view = views.find(({ indicator }) => indicator.id === "export");
    const inBars = new Set(view?.bars);
    const figures = (view?.figures ?? []).filter((one) => !inBars.has(one));
    expect(rows).toHaveLength(figures.reduce((sum, { values }) => sum + Math.max(values.length, 1), 0));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    const column = (name: string) => head?.indexOf(name) ?? -1;
    for (const row of rows) {
      const isValue = /^\d+(\.\d+)?$/.test(row[column("Value")] ?? "");
      expect(isValue || row[column("Value")] === "Not found").toBe(true);
      if (isValue) expect(row[column("Address")]).toMatch(/^https?:\/\//);
    }
  });

  test("shares are percent there, as the column says", async () => {
    const { user } = await show("/en/market/");
    const files = catchFiles();
    await user.click(button(figure("figure-us-share"), /^Download CSV/));
    const [head = [], first = []] = readCsv(await (files[0]?.text() ?? Promise.resolve("")));
    expect([first[head.indexOf("Value")], first[head.indexOf("Unit")]]).toEqual(["88", "percent"]);
  });

  test("a picture is a well-formed file that holds title, sources and date, and nothing that only the page knows", async () => {
    // jsdom has no canvas; colours then stay as they are.
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const { user } = await show("/en/market/");
    const files = catchFiles();
    await user.click(button(figure("figure-residents"), /^Download SVG/));
    await waitFor(() => expect(files).toHaveLength(1), { timeout: 15_000 });
    const svg = await (files[0]?.text() ?? Promise.resolve(""));
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(picture.querySelector("parsererror")).toBeNull();
    const words = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    expect(words).toContain("IT Park residents: from more than 300 companies");
    expect(words).toContain("Sources: ");
    expect(words).toContain("Data as of");
    expect(words).toContain("Hamkorlik");
    expect(words).toContain("Not found");
    expect(svg).not.toMatch(/ class=| style=| tabindex=/);
  });
});

describe("market access", LONG, () => {
  test("countries are picked on the map by keyboard; their figures stand beside it", async () => {
    const { user, router } = await show("/en/market/");
    await user.click(button(figure("map"), /Load the chart now/));
    const country = await screen.findByRole("button", { name: /^Kazakhstan: / }, { timeout: 15_000 });
    const onMap = () => within(within(figure("map")).getByRole("group", { name: /^Map/ })).getAllByRole("button");
    const order = onMap().map((one) => one.getAttribute("aria-label"));
    country.focus();
    await user.keyboard("{Enter}");
    expect(router.state.location.search).toMatchObject({ country: "kz" });
    // Who tabs on comes to the next country, not out of the map.
    expect(onMap().map((one) => one.getAttribute("aria-label"))).toEqual(order);
    expect(onMap().some((one) => one === document.activeElement)).toBe(true);
    const panel = screen.getByRole("complementary", { name: "Country picked" });
    expect(panel).toHaveTextContent("Kazakhstan");
    expect(screen.getByRole("button", { name: /^Kazakhstan: / })).toHaveAttribute("aria-pressed", "true");
  });

  test("every country with a place is on the map, with its role in words; a group is not", async () => {
    const { user } = await show("/en/market/");
    await user.click(button(figure("map"), /Load the chart now/));
    await screen.findByRole("button", { name: "Uzbekistan: Home market" }, { timeout: 15_000 });
    const onMap = within(within(figure("map")).getByRole("group", { name: /^Map/ })).getAllByRole("button");
    expect(onMap).toHaveLength(countries.filter(({ market }) => market.place !== undefined).length);
    for (const name of countries.filter(({ market }) => market.roles.includes("region"))) {
      expect(onMap.some((one) => one.getAttribute("aria-label")?.startsWith(name.market.name.en ?? "?"))).toBe(false);
    }
  });

  test("the table sorts by a column both ways, what is not known last", async () => {
    const { user, router } = await show("/en/market/?table=market-access");
    const table = () => within(figure("map")).getByRole("table");
    const names = () =>
      within(table())
        .getAllByRole("rowheader")
        .map(
          ({ textContent }) => countries.find(({ market }) => textContent.startsWith(market.name.en ?? "?"))?.market.id,
        );
    expect(names()).toEqual(countries.map(({ market }) => market.id));
    const unknown = countries
      .filter(({ figures }) => figures.gdp.every(({ values }) => values.length === 0))
      .map(({ market }) => market.id);
    for (const direction of ["ascending", "descending"]) {
      await user.click(within(table()).getByRole("button", { name: "GDP" }));
      expect(within(table()).getByRole("columnheader", { name: "GDP" })).toHaveAttribute("aria-sort", direction);
      expect(names().slice(-unknown.length).sort()).toEqual([...unknown].sort());
    }
    expect(router.state.location.search).toMatchObject({ sort: "gdp", descending: true });
  });
});

test("the time difference is computed from the time zones of the data", LONG, async () => {
  const places = JSON.parse(JSON.stringify({ items: [...dataset.places.values()] })) as {
    items: { id: string; timeZone?: string }[];
  };
  for (const place of places.items) if (place.id === "tokyo") place.timeZone = "Asia/Kolkata";
  await show("/en/market/", { "places.json": JSON.stringify(places) });
  expect(screen.getByText("Tokyo is 0.5 hours ahead of Tashkent.")).toBeInTheDocument();
});

test("the sentence about the time in Tashkent and Tokyo, and the flights with what was not found", LONG, async () => {
  await show("/de/market/");
  expect(screen.getByText("Tokio ist Taschkent um 4 Stunden voraus.")).toBeInTheDocument();
  const reach = screen.getByRole("region", { name: "Zeit und Flüge" });
  expect(reach).toHaveTextContent("Taschkent: 9:00–14:00 Uhr");
  expect(within(reach).getAllByRole("heading", { level: 4 })).toHaveLength(dataset.connections.size);
  for (const { note } of dataset.connections.values()) {
    if (note?.de !== undefined) expect(reach).toHaveTextContent(note.de);
  }
  expect(reach).toHaveTextContent(/2025 und 2026 wurde nichts gefunden/);
});

describe("the address of the market page", () => {
  test.each([
    [{}, {}],
    [
      { table: "figure-export", country: "kz" },
      { table: ["figure-export"], country: "kz" },
    ],
    [
      { table: ["a", "a", 5, "<b>"], sort: "gdp", descending: true },
      { table: ["a"], sort: "gdp", descending: true },
    ],
    [{ country: "../x", sort: "size", descending: true }, {}],
    [{ sort: "name", descending: "yes" }, { sort: "name" }],
  ])("%j is read as %j", (search, expected) => {
    // What an address holds is not typed before it is read.
    const read = readMarketSearch(search as Parameters<typeof readMarketSearch>[0]);
    expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))).toEqual(expected);
  });
});
