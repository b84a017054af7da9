import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { fillJsdomGaps } from "../ui/jsdomGaps.ts";
import { show } from "./show.tsx";

beforeEach(fillJsdomGaps);

const axis = (): HTMLElement => screen.getByRole("group", { name: "Zeitachse" });
const list = (): HTMLElement => screen.getByRole("region", { name: "Alle Einträge" });
const zone = (): HTMLElement => screen.getByRole("region", { name: "Termin nicht bekannt gegeben" });
const marks = (): readonly HTMLElement[] => within(axis()).queryAllByRole("link");
const undated = (): readonly HTMLElement[] => {
  const region = screen.queryByRole("region", { name: "Termin nicht bekannt gegeben" });
  return region === null ? [] : within(region).getAllByRole("listitem");
};
const titles = (): readonly string[] =>
  within(list())
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

/** What the address says of the timeline, in the form in which it can be compared. */
const search = (router: Awaited<ReturnType<typeof show>>["router"]): unknown => router.state.location.search;

describe("the timeline", () => {
  test("its headline names the newest date and says for how many steps none was announced", async () => {
    await show("/de/timeline/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Letzter Eintrag mit Datum: 28. Dezember 2025. Für 2 nächste Schritte ist kein Termin bekannt gegeben.",
    );
  });

  test.each([
    "",
    "?scale=year",
    "?scale=month",
    "?scale=month&from=2026-11",
    '?force=["agreed"]',
    "?actor=it-park-uzbekistan",
  ])("the axis with its zone and the list show the same entries: %s", async (address) => {
    await show(`/de/timeline/${address}`);
    expect(titles()).toHaveLength(marks().length + undated().length);
    for (const mark of marks()) {
      expect(
        titles().some((title) => title !== "" && mark.textContent.startsWith(title.split("\u2060")[0] ?? "")),
      ).toBe(true);
    }
    expect(screen.getByText(`Gezeigte Einträge: ${titles().length} von 6`)).toHaveAttribute("role", "status");
  });

  test("a step without a date says that none was announced and is not on the axis", async () => {
    await show("/de/timeline/");
    expect(zone()).toHaveTextContent("Einrichtung von Rechenzentren");
    expect(axis()).not.toHaveTextContent("Einrichtung von Rechenzentren");
    const entry = within(list())
      .getByRole("heading", { name: /Einrichtung von Rechenzentren/ })
      .closest("li");
    expect(entry).toHaveTextContent("Termin nicht bekannt gegeben");
  });

  test("the meeting is dated on or before the report, on the axis and in the list, with its publications apart", async () => {
    await show("/de/timeline/");
    expect(within(axis()).getByRole("link", { name: /Treffen von Minister Shermatov/ })).toHaveTextContent(
      /spätestens am 21\. Dez\. 2025/,
    );
    const entry = within(list())
      .getByRole("heading", { name: /Treffen von Minister Shermatov/ })
      .closest("li");
    expect(entry).toHaveTextContent(/spätestens am 21\. Dezember 2025/);
    expect(entry).toHaveTextContent(/Tag nicht angegeben/);
    expect(entry).toHaveTextContent(/veröffentlicht: 21\. Dezember 2025 und 28\. Dezember 2025/);
  });

  test("a mark on the axis opens its evidence", async () => {
    const { user, router } = await show("/de/timeline/");
    await user.click(within(axis()).getByRole("link", { name: /Treffen von Minister Shermatov/ }));
    expect(search(router)).toMatchObject({ evidence: "events/hv-meeting" });
    expect(await screen.findByRole("dialog", { name: "Beleg" })).toHaveTextContent(/Treffen von Minister Shermatov/);
  });
});

describe("the filters", () => {
  test("are in the address, and Back undoes them", async () => {
    const { user, router } = await show("/de/timeline/");
    await user.click(screen.getByRole("checkbox", { name: /^Vereinbart/ }));
    expect(search(router)).toEqual({ force: ["agreed"] });
    expect(titles()).toHaveLength(1);
    await user.click(screen.getByRole("checkbox", { name: /^Skizziert/ }));
    expect(search(router)).toEqual({ force: ["agreed", "outlined"] });
    expect(titles()).toHaveLength(3);
    router.history.back();
    expect(await screen.findByText("Gezeigte Einträge: 1 von 6")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /^Skizziert/ })).not.toBeChecked();
  });

  test("that leave nothing are named, and one press clears them", async () => {
    const { user, router } = await show('/de/timeline/?actor=["hitachi-ltd"]&force=["agreed"]&scale=year');
    expect(screen.getByRole("heading", { name: "Keine Treffer" })).toBeVisible();
    expect(screen.getByText("Akteur: Hitachi")).toBeVisible();
    expect(screen.getByText("Verbindlichkeit der Aussage: Vereinbart")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Filter zurücksetzen" }));
    expect(search(router)).toEqual({ scale: "year" });
    expect(titles()).toHaveLength(6);
  });

  test.each([
    "?actor=%7B%22a%22%3A1%7D&topic=%5B1%2Cnull%5D&force=%5B%22shouted%22%5D&scale=999&from=yesterday",
    '?actor=["__proto__","constructor"]&topic=["nothing-of-ours"]',
    "?scale=all&from=2025-13",
  ])("that make no sense are no filters: %s", async (address) => {
    await show(`/de/timeline/${address}`);
    expect(screen.getByText("Gezeigte Einträge: 6 von 6")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Gesamter Zeitraum" })).toBeChecked();
  });
});

describe("the scale", () => {
  test("follows plus, minus and the arrow keys while the axis has the focus", async () => {
    const { user, router } = await show("/de/timeline/");
    axis().focus();
    await user.keyboard("+");
    expect(search(router)).toEqual({ scale: "year" });
    await user.keyboard("+");
    expect(search(router)).toEqual({ scale: "month" });
    expect(axis()).toHaveAccessibleDescription(/1\.–31\.\sDezember\s2025: 4 auf der Zeitachse, 2 ohne Datum/);
    await user.keyboard("{ArrowRight}");
    expect(search(router)).toEqual({ scale: "month", from: "2026-01" });
    expect(marks()).toHaveLength(0);
    expect(screen.getByText("Außerhalb des gezeigten Zeitraums: 4")).toBeVisible();
    await user.keyboard("{ArrowLeft}-");
    expect(search(router)).toEqual({ scale: "year", from: "2025-07" });
    expect(axis()).toHaveFocus();
  });

  test("follows its buttons, and one that can do no more keeps the focus and says that it is off", async () => {
    const { user, router } = await show("/de/timeline/?scale=year");
    const closer = screen.getByRole("button", { name: "Vergrößern" });
    await user.click(closer);
    await user.click(closer);
    expect(search(router)).toEqual({ scale: "month" });
    expect(closer).toHaveFocus();
    expect(closer).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("radio", { name: "Gesamter Zeitraum" }));
    expect(search(router)).toEqual({});
  });
});

test("a lost file of statements takes the filters away and leaves the axis and the list", async () => {
  await show("/de/timeline/", { "statements.json": null });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(marks()).toHaveLength(4);
  expect(within(screen.getByRole("main")).getAllByText(/statements\.json/)).not.toHaveLength(0);
});

test.each(["events.json", "next-steps.json"])(
  "without %s the headline is the name of the page and no claim",
  async (file) => {
    await show("/en/timeline/", { [file]: null });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Timeline$/);
    expect(
      within(screen.getByRole("main")).getByText(`The file data/${file} cannot be read.`, { exact: false }),
    ).toBeVisible();
  },
);
