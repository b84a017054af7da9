import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { STAGES, stageOf } from "../../src/domain/stage.ts";
import { shippedDataset } from "../data/shipped.ts";
import { show } from "./show.tsx";

// The first page shown pays for loading all data, which takes a busy machine its time.
vi.setConfig({ testTimeout: 30_000 });

/** The records of a shipped file, as far as these tests look at them. */
type Entry = { readonly id: string; readonly force?: string; readonly text?: { readonly en: string } };

const shipped = async (file: string): Promise<{ items: Entry[] }> =>
  JSON.parse(await readFile(join(import.meta.dirname, "../../data", file), "utf8"));

/** A shipped file with some of its records changed. */
const changed = async (file: string, change: (entry: Entry) => object) =>
  JSON.stringify({ items: (await shipped(file)).items.map(change) });

// `hidden` spares the check of every ancestor's style, which is most of the time that a search by role takes.
const part = (name: string) => screen.getByRole("region", { name, hidden: true });
const theHeadline = () => screen.getByRole("heading", { level: 1, hidden: true });

test("the headline says what the firmest statement says, and its limit, and no more", async () => {
  const { items } = await shipped("statements.json");
  const firmest = items.find(({ force }) => force === "agreed")?.text?.en;
  await show("/en/");
  const headline = theHeadline();
  for (const marker of within(headline).getAllByRole("link")) marker.remove();
  const words = headline.textContent.replaceAll("\u2060", "");
  expect(words).toBe(`${firmest} Next steps were outlined, without dates.`);
  expect(document.title).toBe("Overview · Hamkorlik");
});

test("without an agreement the headline falls back to what is still said", async () => {
  const weaker = (entry: Entry) => (entry.force === "agreed" ? { ...entry, force: "discussed" } : entry);
  await show("/en/", { "statements.json": await changed("statements.json", weaker) });
  const headline = theHeadline();
  expect(headline).toHaveTextContent("Next steps for starting outsourcing activities were outlined");
  expect(headline).not.toHaveTextContent("agreed");
});

test("a date for one step changes the limit and shows on its card alone", async () => {
  const dated = (entry: Entry) => (entry.id === "start-of-outsourcing" ? { ...entry, due: "2026-03" } : entry);
  await show("/en/", { "next-steps.json": await changed("next-steps.json", dated) });
  expect(theHeadline()).toHaveTextContent("Next steps: 2, with a date: 1.");
  expect(screen.getByRole("article", { name: /^Start of outsourcing/ })).toHaveTextContent("Mar 2026");
  expect(screen.getByRole("article", { name: /^Setting up of data centres/ })).toHaveTextContent("DateNot announced");
});

test("the lead keeps the day of the report apart from the unknown day and the disputed place of the meeting", async () => {
  await show("/de/");
  const lead = screen.getByText(/^IT Park berichtete am/);
  expect(lead).toHaveTextContent(/am 21\. Dezember 2025: Treffen von Minister Shermatov/);
  expect(lead).toHaveTextContent("spätestens am 21. Dezember 2025; der Tag selbst ist nicht angegeben.");
  expect(lead).toHaveTextContent("Zum Ort widersprechen sich die Quellen.");
});

test("each of the seven stages says what proves it or what it lacks", async () => {
  await show("/en/");
  const track = screen.getByRole("list", { name: "The seven stages, each with its proof", hidden: true });
  const stages = within(track).getAllByRole("listitem", { hidden: true });
  expect(stages.map(({ textContent }) => /^\d · (?:Proven|Claimed|Not reported)/.exec(textContent)?.[0])).toEqual([
    "1 · Proven",
    "2 · Proven",
    "3 · Claimed",
    "4 · Not reported",
    "5 · Not reported",
    "6 · Not reported",
    "7 · Not reported",
  ]);
  expect(stages[1]).toHaveAttribute("aria-current", "step");
  expect(stages[1]).toHaveTextContent("Meeting of Minister Shermatov with the leadership of Hitachi Vantara");
  expect(stages[2]).toHaveTextContent("none is named with its content or a date.");
  expect(stages[3]).toHaveTextContent("No signed document is reported.");
});

test("next steps show date, owner and place as unknown, in words", async () => {
  await show("/en/");
  const cards = within(part("Next steps")).getAllByRole("article", { hidden: true });
  expect(cards).toHaveLength(2);
  for (const card of cards) {
    expect(
      within(card)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent),
    ).toEqual(["Not announced", "Not named", "Not stated"]);
  }
});

test("the lines between offers and interests are called our reading", async () => {
  await show("/en/");
  const offers = part("What Uzbekistan offers, what Hitachi Vantara is interested in");
  expect(offers).toHaveTextContent("The lines between them are our reading");
  expect(within(offers).getAllByRole("list", { name: "Offered for it, in our reading" })).toHaveLength(4);
});

test("every force says its meaning and count without a click, and leads to its statements", async () => {
  await show("/en/");
  // The overview is that of the first partnership: its statements, and nobody else's.
  const dataset = shippedDataset();
  const [partnership] = dataset.partnerships.values();
  const statements = [...dataset.statements.values()].filter(
    ({ event }) => dataset.events.get(event)?.partnership === partnership?.id,
  );
  expect(statements.length).toBeGreaterThan(0);
  const rows = within(part("How firm is each statement?")).getAllByRole("listitem", { hidden: true });
  const counted = rows.map(({ textContent }) => Number(/\d+$/.exec(textContent)?.[0]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(statements.length);
  const interest = rows.find(({ textContent }) => textContent.startsWith("Interest expressed"));
  expect(interest).toHaveTextContent("One side expressed interest; that is not a commitment.4");
  const link = within(part("How firm is each statement?")).getByText("Interest expressed").closest("a");
  expect(link).toHaveAttribute("href", "/en/partnerships/hitachi-vantara/#force-interest");
});

test("the ledger counts every partnership at the stage that it has proven, and leads to those of each stage", async () => {
  const { items } = await shipped("partnerships.json");
  const unproven = { ...items[0], id: "made-up", name: { en: "Made up" } };
  await show("/en/", { "partnerships.json": JSON.stringify({ items: [...items, unproven] }) });
  const ledger = part(`All recorded partnerships: ${items.length + 1}`);
  const rows = within(ledger).getAllByRole("listitem", { hidden: true });
  expect(rows).toHaveLength(STAGES.length + 1);
  const counts = rows.map(({ textContent }) => Number(/(\d+) partnerships?$/.exec(textContent)?.[1] ?? 0));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items.length + 1);
  expect(rows[0]).toHaveTextContent(/^No stage is proven1 partnership$/);
  const dataset = shippedDataset();
  const signed = [...dataset.partnerships.values()].filter(
    (one) => stageOf(dataset, one.id).proven?.stage === "signed-intent",
  );
  const row = rows.find(({ textContent }) => textContent.includes("Signed intent"));
  expect(row).toHaveTextContent(new RegExp(`${signed.length} partnerships?$`));
  expect(
    within(row ?? ledger)
      .getByText(/partnerships?$/)
      .closest("a"),
  ).toHaveAttribute("href", "/en/partnerships/?stage=%5B%22signed-intent%22%5D");
});

test("the recent timeline puts undated steps first and says that no date was announced", async () => {
  await show("/en/");
  const timeline = part("Timeline");
  const entries = within(timeline).getAllByRole("listitem", { hidden: true });
  expect(entries).toHaveLength(5);
  expect(entries[0]).toHaveTextContent(/^Date not announced/);
  expect(entries[1]).toHaveTextContent(/^Date not announced/);
  expect(entries[4]).toHaveTextContent(/on or before 21 Dec 2025 Day not stated/);
  expect(within(timeline).getByRole("link", { name: "Full timeline" })).toHaveAttribute("href", "/en/timeline/");
});

test("what the source leaves out, what was not found and what can be read in several ways are all in view", async () => {
  await show("/ru/");
  expect(part("О чём источник не сообщает")).toHaveTextContent("День встречи");
  expect(within(part("О чём источник не сообщает")).getByText("Искали и не нашли")).toBeVisible();
  expect(part("Что можно понять по-разному")).toHaveTextContent("3 прочтения");
});

test("a lost file of statements takes only what rests on it, and names the file", async () => {
  await show("/en/", { "statements.json": null });
  expect(theHeadline()).toHaveTextContent(/^Hitachi Vantara/);
  expect(within(part("How firm is each statement?")).getByText(/data\/statements\.json cannot be read/)).toBeVisible();
  expect(within(part("Next steps")).getAllByRole("article", { hidden: true })).toHaveLength(2);
});

test.each(["organizations.json", "places.json"])("without %s the offers are nobody's by name", async (file) => {
  await show("/en/", { [file]: null });
  expect(screen.queryByText(/is interested in|^What .* offers/)).toBeNull();
  expect(
    within(part("Offers and interests")).getByText(`The file data/${file} cannot be read.`, { exact: false }),
  ).toBeVisible();
});

test("an owner whose record cannot be read is neither searched for in vain nor named by an id", async () => {
  const owned = (entry: Entry) => ({ ...entry, owner: "it-park-uzbekistan" });
  await show("/en/", { "next-steps.json": await changed("next-steps.json", owned), "organizations.json": null });
  for (const card of within(part("Next steps")).getAllByRole("article", { hidden: true })) {
    expect(card).toHaveTextContent("OwnerCannot be read");
  }
});

test("a stated place whose record cannot be read is not called unstated", async () => {
  const placed = (entry: Entry) => ({ ...entry, place: "tashkent" });
  await show("/en/", { "events.json": await changed("events.json", placed), "places.json": null });
  expect(screen.getByText(/^IT Park reported on/)).toHaveTextContent("Place: Cannot be read.");
});

test("without a partnership the page says so, and a lost file is not mistaken for that", async () => {
  const { unmount } = await show("/en/", { "partnerships.json": '{ "items": [] }' });
  expect(screen.getByRole("heading", { name: "No partnership is recorded" })).toBeVisible();
  unmount();
  await show("/en/", { "partnerships.json": null });
  expect(screen.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(screen.queryByText("No partnership is recorded")).toBeNull();
  expect(within(screen.getByRole("main")).getByText(/data\/partnerships\.json cannot be read/)).toBeVisible();
});
