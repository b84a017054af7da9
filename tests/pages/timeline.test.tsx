import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { syntheticTimelineFiles } from "../../scripts/bench/syntheticTimeline.ts";
import { bounds, dayNumber } from "../../src/domain/edtf.ts";
import { COLLECTIONS, fileOf } from "../../src/domain/records/collections.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { timeline } from "../../src/domain/timeline.ts";
import { groupOf } from "../../src/domain/timelineLanes.ts";
import { shippedDataset } from "../data/shipped.ts";
import { fillJsdomGaps } from "../ui/jsdomGaps.ts";
import { show } from "./show.tsx";

beforeEach(fillJsdomGaps);
// The whole timeline is a long page, and finding by role in it takes jsdom its time.
vi.setConfig({ testTimeout: 30_000 });

const DATASET = shippedDataset();
const ALL = timeline(DATASET);
const HITACHI = ALL.filter(({ partnership }) => partnership === "hitachi-vantara");
const dated = (entries: typeof ALL) => entries.filter(({ date }) => !isUnknown(date));
/** The entries with which the timeline opens: without a date, or in the years around the day of the data (23 November 2026). */
const OPENING = ALL.filter(
  ({ date }) =>
    isUnknown(date) ||
    (bounds(date).latest >= dayNumber(2024, 1, 1) &&
      // What happened at the latest on a day stands at that day.
      (date.kind === "on-or-before" ? bounds(date).latest : bounds(date).earliest) < dayNumber(2028, 1, 1)),
);
const EVERYTHING_AROUND_NOW = `Gezeigte Einträge: ${OPENING.length} von ${ALL.length}`;

const axis = (): HTMLElement => screen.getByRole("group", { name: "Zeitachse" });
const list = (): HTMLElement => screen.getByRole("region", { name: "Alle Einträge" });
const zone = (): HTMLElement => screen.getByRole("region", { name: /bekannt/ });
const marks = (): readonly HTMLElement[] => within(axis()).queryAllByRole("link");
const clusters = (): readonly HTMLElement[] => within(axis()).queryAllByRole("button", { name: /Einträge, / });
const titles = (): readonly string[] =>
  within(list())
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
const countOf = (cluster: HTMLElement | undefined): number => Number.parseInt(cluster?.textContent ?? "", 10);
/** How many entries the axis stands for: each mark for one, each cluster for the number that it names. */
const onAxis = (): number => marks().length + clusters().reduce((sum, cluster) => sum + countOf(cluster), 0);

const entryInList = (name: RegExp) => within(list()).getByRole("heading", { name }).closest("li");

/** What the address says of the timeline, in the form in which it can be compared: what is undefined is not in it. */
const search = (router: Awaited<ReturnType<typeof show>>["router"]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(router.state.location.search).filter(([, value]) => value !== undefined));

const dayOf = (text: unknown): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const daysShown = (router: Awaited<ReturnType<typeof show>>["router"]): number =>
  dayOf(search(router)["until"]) + 1 - dayOf(search(router)["from"]);

describe("the timeline", () => {
  test("its headline names the newest date and says for how many steps none was announced", async () => {
    await show("/de/timeline/");
    const count = ALL.filter(
      ({ kind, date }) => kind === "next-step" && isUnknown(date) && date.unknown === "not-announced",
    ).length;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      new RegExp(
        `^Letztes Ereignis mit Datum: .*\\. Für ${count} nächste Schritte ist kein Termin bekannt gegeben\\.$`,
      ),
    );
  });

  test("opens at the years around the day of the data, and says how much lies outside", async () => {
    await show("/de/timeline/");
    expect(screen.getByText(EVERYTHING_AROUND_NOW)).toHaveAttribute("role", "status");
    expect(OPENING.length).toBeLessThan(ALL.length);
    expect(screen.getByText(`Außerhalb des gezeigten Zeitraums: ${ALL.length - OPENING.length}`)).toBeVisible();
    expect(screen.getByLabelText("Von")).toHaveValue("2024-01-01");
    expect(screen.getByLabelText("Bis einschließlich")).toHaveValue("2027-12-31");
    expect(axis().parentElement).toHaveTextContent(/Datenstand: 23\.\sNovember\s2026/);
    expect(axis().parentElement).not.toHaveTextContent(/außerhalb des gezeigten Zeitraums/);
    expect(onAxis()).toBe(dated(OPENING).length);
    expect(titles()).toHaveLength(OPENING.length);
  });

  test.each([
    "?partnership=hitachi-vantara",
    "?from=2025-12-01&until=2025-12-31",
    "?from=2026-11-01&until=2026-11-30",
    "?lanes=partnership",
    "?lanes=country&from=2020-01-01&until=2030-12-31",
    '?force=["agreed"]',
    "?kind=acts",
    "?actor=it-park-uzbekistan&lanes=partnership",
  ])("the axis with its zone and the list show the same entries: %s", async (address) => {
    await show(`/de/timeline/${address}`);
    const listed = titles().length;
    const [, placed, undated] = /: (\d+) auf der Zeitachse, (\d+) ohne Datum/.exec(document.body.textContent) ?? [];
    expect(screen.getByText(`Gezeigte Einträge: ${listed} von ${ALL.length}`)).toHaveAttribute("role", "status");
    expect(listed).toBe(Number(placed) + Number(undated));
    expect(onAxis()).toBe(Number(placed));
    for (const mark of marks())
      expect(titles().filter((title) => title.startsWith(mark.getAttribute("title") ?? "?"))).not.toEqual([]);
  });

  test("a step without a date says that none was announced and is not on the axis", async () => {
    await show("/de/timeline/?partnership=hitachi-vantara");
    expect(zone()).toHaveTextContent("Einrichtung von Rechenzentren");
    expect(axis()).not.toHaveTextContent("Einrichtung von Rechenzentren");
    expect(entryInList(/Einrichtung von Rechenzentren/)).toHaveTextContent("Termin nicht bekannt gegeben");
  });

  test("the meeting is dated on or before the report, on the axis and in the list, with its publications apart", async () => {
    await show("/de/timeline/?partnership=hitachi-vantara");
    expect(within(axis()).getByRole("link", { name: /Treffen von Minister Shermatov/ })).toHaveTextContent(
      /spätestens am 21\. Dez\. 2025/,
    );
    const entry = entryInList(/Treffen von Minister Shermatov/);
    expect(entry).toHaveTextContent(/spätestens am 21\. Dezember 2025/);
    expect(entry).toHaveTextContent(/Tag nicht angegeben/);
    expect(entry).toHaveTextContent(/veröffentlicht: 21\. Dezember 2025 und 28\. Dezember 2025/);
  });

  test("a mark on the axis opens its evidence, and keeps everything else in the address", async () => {
    const { user, router } = await show("/de/timeline/?partnership=hitachi-vantara&lanes=country");
    const mark = within(axis()).getByRole("link", { name: /Treffen von Minister Shermatov/ });
    const href = new URL(mark.getAttribute("href") ?? "", "https://example.org");
    expect(href.searchParams.get("evidence")).toBe("events/hv-meeting");
    expect(href.searchParams.get("lanes")).toBe("country");
    await user.click(mark);
    expect(search(router)).toMatchObject({ evidence: "events/hv-meeting", lanes: "country" });
    expect(await screen.findByRole("dialog", { name: "Beleg" })).toHaveTextContent(/Treffen von Minister Shermatov/);
  });

  test("lanes by partnership carry its name, and what belongs to none has a lane of its own, the last one", async () => {
    const { user, router } = await show("/de/timeline/");
    await user.click(screen.getByRole("radio", { name: "Partnerschaft" }));
    expect(search(router)).toEqual({ lanes: "partnership" });
    const lanes = within(axis()).getAllByRole("heading", { level: 3 });
    expect(lanes.map(({ textContent }) => textContent)).toContain("Hitachi Vantara");
    if (ALL.some(({ partnership }) => partnership === undefined))
      expect(lanes.at(-1)).toHaveTextContent("Ohne Partnerschaft");
  });
});

describe("the filters", () => {
  test("are in the address, and Back undoes them", async () => {
    const { user, router } = await show("/de/timeline/?partnership=hitachi-vantara");
    await user.click(screen.getByRole("checkbox", { name: /^Vereinbart/ }));
    expect(search(router)).toEqual({ partnership: ["hitachi-vantara"], force: ["agreed"] });
    const agreed = HITACHI.filter(({ forces }) => forces.includes("agreed")).length;
    expect(titles()).toHaveLength(agreed);
    await user.click(screen.getByRole("checkbox", { name: /^Skizziert/ }));
    router.history.back();
    expect(await screen.findByText(`Gezeigte Einträge: ${agreed} von ${ALL.length}`)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /^Skizziert/ })).not.toBeChecked();
  });

  test("say on their button how many are set, and the button opens them", async () => {
    const { user } = await show("/de/timeline/?partnership=hitachi-vantara&kind=acts");
    const button = screen.getByRole("button", { name: "Alle Filter (2 gesetzt)" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
  });

  test("that leave nothing are named, and one press clears them", async () => {
    const { user, router } = await show('/de/timeline/?partnership=hitachi-vantara&kind=["validities"]&lanes=country');
    expect(screen.getByRole("heading", { name: "Keine Treffer" })).toBeVisible();
    expect(screen.getByText("Partnerschaft: Hitachi Vantara")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Filter zurücksetzen" }));
    expect(search(router)).toEqual({ lanes: "country" });
    expect(screen.getByText(EVERYTHING_AROUND_NOW)).toBeVisible();
  });

  test.each([
    "?actor=%7B%22a%22%3A1%7D&topic=%5B1%2Cnull%5D&force=%5B%22shouted%22%5D&lanes=999&from=yesterday",
    '?actor=["__proto__","constructor"]&topic=["nothing-of-ours"]&partnership=nobody',
    "?from=2025-13-01&until=2025-02-30",
    "?from=2026-12-31&until=2020-01-01",
  ])("that make no sense are no filters: %s", async (address) => {
    await show(`/de/timeline/${address}`);
    expect(screen.getByText(EVERYTHING_AROUND_NOW)).toBeVisible();
    expect(screen.getByRole("radio", { name: "Art" })).toBeChecked();
  });
});

describe("the part of time", () => {
  test("follows plus, minus, the arrows, Home and End while the axis has the focus; each press is one step back", async () => {
    const { user, router } = await show("/de/timeline/?from=2025-01-01&until=2026-12-31");
    axis().focus();
    await user.keyboard("+");
    expect(daysShown(router)).toBe(365);
    await user.keyboard("-");
    expect(daysShown(router)).toBe(730);
    const before = dayOf(search(router)["from"]);
    await user.keyboard("{ArrowRight}");
    expect(dayOf(search(router)["from"])).toBeGreaterThan(before + 100);
    await user.keyboard("{ArrowLeft}");
    expect(dayOf(search(router)["from"])).toBe(before);
    await user.keyboard("{End}");
    expect(daysShown(router)).toBe(730);
    await user.keyboard("{Home}");
    expect(dayOf(search(router)["from"])).toBeLessThan(before);
    expect(axis()).toHaveFocus();
    router.history.back();
    await waitFor(() => expect(dayOf(search(router)["from"])).toBeGreaterThan(before));
  });

  test("goes down to a single day by keys alone", async () => {
    const { user, router } = await show("/de/timeline/?from=2025-12-18&until=2025-12-25");
    axis().focus();
    await user.keyboard("++++");
    expect(daysShown(router)).toBe(1);
    expect(screen.getByRole("button", { name: "Vergrößern" })).toHaveAttribute("aria-disabled", "true");
  });

  test("a key that is held down leaves one step back, not one for each repetition", async () => {
    const { router } = await show("/de/timeline/?from=2025-01-01&until=2025-12-31");
    const steps = router.history.length;
    for (let press = 0; press < 6; press++) fireEvent.keyDown(axis(), { key: "ArrowRight", repeat: press > 0 });
    fireEvent.keyUp(axis(), { key: "ArrowRight" });
    await waitFor(() => expect(dayOf(search(router)["from"])).toBeGreaterThan(dayOf("2026-04-01")));
    expect(router.history.length - steps).toBeLessThanOrEqual(2);
  });

  test("is typed as two days, both shown, and the list follows", async () => {
    const { router } = await show("/de/timeline/?partnership=hitachi-vantara");
    fireEvent.change(screen.getByLabelText("Von"), { target: { value: "2025-12-20" } });
    await waitFor(() => expect(search(router)).toMatchObject({ from: "2025-12-20" }));
    fireEvent.change(screen.getByLabelText("Bis einschließlich"), { target: { value: "2025-12-21" } });
    await waitFor(() => expect(search(router)).toMatchObject({ from: "2025-12-20", until: "2025-12-21" }));
    const inside = HITACHI.filter(({ date, key }) => isUnknown(date) || ["events/hv-meeting"].includes(key)).length;
    expect(titles().length).toBeGreaterThanOrEqual(inside);
    expect(within(list()).getByRole("heading", { name: /Treffen von Minister Shermatov/ })).toBeVisible();
    expect(onAxis()).toBe(titles().length - HITACHI.filter(({ date }) => isUnknown(date)).length);
    expect(screen.getByText(/^Außerhalb des gezeigten Zeitraums: \d+$/)).toBeVisible();
  });

  test("a year that is still being typed moves nothing", async () => {
    const { router } = await show("/de/timeline/");
    fireEvent.change(screen.getByLabelText("Von"), { target: { value: "0002-12-20" } });
    expect(search(router)).toEqual({});
  });

  test("the wheel zooms with Ctrl; without it the page scrolls on", async () => {
    const { router } = await show("/de/timeline/?from=2025-01-01&until=2025-12-31");
    const plot = axis().firstElementChild ?? axis();
    expect(fireEvent.wheel(plot, { deltaY: 100 })).toBe(true);
    expect(search(router)).toMatchObject({ from: "2025-01-01" });
    expect(fireEvent.wheel(plot, { deltaY: -300, ctrlKey: true })).toBe(false);
    await waitFor(() => expect(daysShown(router)).toBeLessThan(300));
    expect(daysShown(router)).toBeGreaterThan(100);
  });

  test("is the whole at one press, with every entry on the axis and in the list, and it is in the address", async () => {
    const { user, router } = await show("/de/timeline/?from=2025-12-01&until=2025-12-31");
    await user.click(screen.getAllByRole("button", { name: "Gesamten Zeitraum zeigen" })[0] ?? axis());
    expect(screen.getByText(`Gezeigte Einträge: ${ALL.length} von ${ALL.length}`)).toBeVisible();
    expect(screen.queryByText(/^Außerhalb des gezeigten Zeitraums/)).toBeNull();
    expect(onAxis()).toBe(dated(ALL).length);
    expect(titles()).toHaveLength(ALL.length);
    expect(Object.keys(search(router))).toEqual(["from", "until"]);
  });

  test("goes back to the day of the data at one press, and that needs no words in the address", async () => {
    const { user, router } = await show("/de/timeline/?from=2015-01-01&until=2016-12-31&lanes=country");
    await user.click(screen.getByRole("button", { name: "Zurück zum Datenstand" }));
    await waitFor(() => expect(search(router)).toEqual({ lanes: "country" }));
    expect(screen.getByText(EVERYTHING_AROUND_NOW)).toBeVisible();
    expect(screen.getByRole("button", { name: "Zurück zum Datenstand" })).toHaveAttribute("aria-disabled", "true");
  });
});

describe("a cluster", () => {
  const manyAt = (dates: readonly string[]): string => {
    const events = dates.map((date, index) => ({
      id: `made-up-${index}`,
      kind: "meeting",
      partnership: "hitachi-vantara",
      title: { de: `Erdacht ${index}` },
      date,
      evidence: [{ source: [...DATASET.sources.keys()][0] }],
    }));
    return JSON.stringify({ items: events });
  };
  const ONLY_EVENTS = {
    "next-steps.json": '{"items":[]}',
    "acts.json": '{"items":[]}',
    "statements.json": '{"items":[]}',
  };

  test("has a name that says how many and when, and zooms in until its entries come apart", async () => {
    const dates = Array.from({ length: 12 }, (_, index) => `2025-12-${String(index + 10)}`);
    const { user, router } = await show("/de/timeline/?from=2000-01-01&until=2030-12-31", {
      "events.json": manyAt(dates),
      ...ONLY_EVENTS,
    });
    const [cluster] = clusters();
    expect(cluster).toHaveAccessibleName(/^\d+ Einträge, .*Dez\.\s2025: vergrößern$/);
    const count = countOf(cluster);
    expect(count).toBeGreaterThan(2);
    cluster?.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(daysShown(router)).toBeLessThan(30));
    expect(clusters()).toHaveLength(0);
    expect(marks().length).toBeGreaterThanOrEqual(count);
  });

  test("of one day opens as a list of its entries with their evidence", async () => {
    const dates = Array.from({ length: 9 }, () => "2025-12-10");
    const { user } = await show("/de/timeline/?from=2025-12-10&until=2025-12-10", {
      "events.json": manyAt(dates),
      ...ONLY_EVENTS,
    });
    const [cluster] = clusters();
    expect(cluster).toHaveAccessibleName(/als Liste zeigen$/);
    await user.click(cluster ?? axis());
    const title = await screen.findByText(/^\d+ Einträge$/);
    const opened = title.closest<HTMLElement>('[role="dialog"]');
    if (opened === null) throw new Error("The entries are not in a dialog.");
    expect(opened).toHaveAttribute("data-popover-open");
    expect(title).toHaveFocus();
    expect(within(opened).getAllByRole("listitem", { hidden: true })).toHaveLength(countOf(cluster));
    await user.click(within(opened).getByRole("button", { name: "Schließen", hidden: true }));
    expect(screen.queryByText(/^\d+ Einträge$/)).toBeNull();
  });
});

describe("with 10,000 events", () => {
  const files = Object.fromEntries(
    [...syntheticTimelineFiles(10_000, COLLECTIONS)].map(([name, text]) => [
      fileOf(COLLECTIONS.find((one) => one === name) ?? "events"),
      text,
    ]),
  );

  test("only marks that can be seen are drawn, and only rows near the window, but all are counted", async () => {
    await show("/en/timeline/?from=2000-01-01&until=2009-12-31&lanes=partnership", files);
    const axisItself = screen.getByRole("group", { name: "Time axis" });
    const drawn = within(axisItself).getAllByRole("listitem").length;
    // 60 rem hold two rows of bars and two of days in each of the 24 lanes; some thousand events are in them.
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThan(24 * 50);
    expect(screen.getByText(/^Entries shown: [2-9],\d{3} of 10,000$/)).toHaveAttribute("role", "status");
    const rows = within(screen.getByRole("region", { name: "All entries" })).getAllByRole("heading", { level: 3 });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThan(60);
  });

  test("the list on paper is whole", async () => {
    await show("/en/timeline/?from=2000-01-01&until=2000-12-31&partnership=synthetic-partnership-1", files);
    const headings = () =>
      within(screen.getByRole("region", { name: "All entries" })).getAllByRole("heading", { level: 3 });
    const shown = Number(/shown: (\d+)/.exec(screen.getByText(/^Entries shown/).textContent)?.[1]);
    fireEvent(window, new Event("beforeprint"));
    expect(headings()).toHaveLength(shown);
    fireEvent(window, new Event("afterprint"));
  });
});

describe("the calendar", () => {
  test("says how many of the entries shown it leaves out, and why; those with a known date are in the file", async () => {
    let saved: Blob | undefined;
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved = blob;
          return "blob:calendar";
        },
        revokeObjectURL: () => undefined,
      }),
    );
    // A click on a download leads nowhere in jsdom.
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { user } = await show("/de/timeline/?partnership=hitachi-vantara");
    const without = HITACHI.filter(
      ({ date }) => isUnknown(date) || date.kind === "on-or-before" || date.kind === "since",
    );
    expect(list()).toHaveTextContent(
      `${without.length} der gezeigten Einträge fehlen in der Datei, weil ihr Datum unbekannt oder offen ist; enthalten: ${HITACHI.length - without.length}.`,
    );
    await user.click(screen.getByRole("button", { name: "Kalender herunterladen (ICS)" }));
    const text = (await saved?.text())?.replaceAll("\r\n ", "") ?? "";
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(HITACHI.length - without.length);
    expect(text).toContain("DTSTAMP:20261123T000000Z");
    expect(text).not.toContain("events.hv-meeting@");
    expect(text).toMatch(/URL:http.*\/de\/timeline\/\?evidence=events%2F/);
    expect(text).toMatch(/Quelle: .*https?:\/\//);
  });
});

test("a lost file of statements takes the filters away and leaves the axis and the list", async () => {
  await show("/de/timeline/", { "statements.json": null });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(onAxis()).toBe(dated(OPENING).length);
  expect(within(screen.getByRole("main")).getAllByText(/statements\.json/)).not.toHaveLength(0);
});

test.each(["events.json", "next-steps.json", "acts.json"])(
  "without %s the headline is the name of the page and no claim",
  async (file) => {
    await show("/en/timeline/", { [file]: null });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Timeline$/);
    expect(
      within(screen.getByRole("main")).getByText(`The file data/${file} cannot be read.`, { exact: false }),
    ).toBeVisible();
  },
);

test("every entry has a name of its own: calendars and the list tell them apart by it", () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

test("every kind of entry has a word, and every entry a lane", () => {
  expect(ALL.every((entry) => groupOf(entry) !== undefined)).toBe(true);
});
