import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { COLLECTIONS, type CollectionName, fileOf } from "../../src/domain/records/collections.ts";
import { en } from "../../src/i18n/messages/en.ts";
import { show } from "./show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const FILES = COLLECTIONS.map(fileOf);

/** What pages say of a silence: true of sources that are silent, false of a file that cannot be read. */
const CLAIMS: readonly string[] = [
  "0 sources",
  en.attention.nothingFound,
  en.attention.nothingToDo,
  en.attention.nothing.title,
  en.disputes.allSettled,
  ...Object.values(en.disputes.none),
  en.market.access.none,
  en.market.index.none,
  en.market.reach.none,
  ...Object.values(en.unknowns).filter((words) => words !== en.unknowns.unreadable),
  en.evidence.missing,
  en.evidence.noOtherSource,
  en.evidence.noSource,
  en.evidence.noValueShown,
  en.evidence.speaksForNobody,
  en.overview.asOf.noEvent,
  en.overview.asOf.noStage,
  en.overview.empty.title,
  en.overview.gaps.none,
  en.overview.lead.dayUnknown,
  en.overview.lead.placeUnknown,
  en.overview.limits.noSteps,
  en.overview.nextSteps.none,
  en.overview.offers.none,
  en.overview.timeline.none,
  ...Object.values(en.overview.track.lacks),
  en.portfolio.noAmount,
  en.partnerships.noDatedEvent,
  en.partnerships.noNextStep,
  en.partnerships.noSignedDocument,
  en.partnerships.noStageProven,
  en.partnerships.none.title,
  ...Object.values(en.partnerships.detail.board.empty),
  en.partnerships.detail.disputes.none,
  en.partnerships.detail.lacks.complete,
  en.partnerships.detail.missing.title,
  en.partnerships.detail.nothingProven,
  en.partnerships.detail.participants.noRepresentative,
  en.partnerships.detail.questions.none,
  en.partnerships.detail.statements.none,
  en.partnerships.detail.timeline.none,
  ...Object.values(en.stages.lacks),
  en.timeline.titleWithoutDates,
];

/** The days on the attention page are counted up to the date of the data. */
const rule = (name: string, ...needs: readonly CollectionName[]) =>
  [`#${name} :is(li, [class*="coverage"])`, ["edition", ...needs]] as const;

/** Lines of pages by a selector, each with the files without which they cannot be shown. With any other file lost they all stay. */
const LINES: Readonly<Record<string, readonly (readonly [selector: string, needs: readonly CollectionName[]])[]>> = {
  "/en/partnerships/": [["main tbody tr", ["partnerships"]]],
  "/en/attention/": [
    rule("step-overdue", "next-steps"),
    rule("step-without-date", "next-steps"),
    rule("step-without-owner", "next-steps"),
    rule("silent-120", "partnerships", "events"),
    rule("silent-60", "partnerships", "events"),
    rule(
      "claim-beyond-proof",
      "partnerships",
      "events",
      "statements",
      "next-steps",
      "sources",
      "organizations",
      "people",
    ),
    rule("disputed", "disputes"),
    ...(["unconfirmed", "single-source"] as const).map((name) =>
      rule(
        name,
        "events",
        "statements",
        "next-steps",
        "amounts",
        "acts",
        "incentives",
        "tax-parameters",
        "observations",
        "indicators",
        "sources",
      ),
    ),
    rule("source-not-rechecked", "sources"),
  ],
  "/en/market/": [
    ["#group-it-park tr", ["indicators", "observations", "disputes"]],
    ["#group-exports tr", ["indicators", "observations", "disputes"]],
    ["#group-people tr", ["indicators", "observations", "disputes"]],
    ["#market-access tr", ["markets", "places", "indicators", "observations"]],
    ["#time-and-flights li", ["connections", "places", "edition"]],
  ],
  "/en/disputes/": [["main article", ["disputes", "sources"]]],
};

type Shown = {
  readonly text: string;
  /** How many there are of the lines of `LINES`. */
  readonly lines: readonly number[];
};

/** All that can be read at an address, while a file is lost. */
async function shownAt(address: string, lost?: string): Promise<Shown> {
  const { unmount } = await show(address, lost === undefined ? {} : { [lost]: null });
  if (address.includes("evidence=")) await screen.findByRole("dialog", {}, { timeout: 5000 });
  const lines = (LINES[address] ?? []).map(([selector]) => document.querySelectorAll(selector).length);
  const shown = { text: document.body.textContent, lines };
  unmount();
  return shown;
}

/** The claims of a text, with how often each is made. */
const claimed = (text: string): ReadonlyMap<string, number> =>
  new Map(CLAIMS.map((claim) => [claim, text.split(claim).length - 1]));

/** The names that records have among themselves, as far as no reader could take them for words. */
const ids = Promise.all(
  FILES.map(async (file): Promise<readonly string[]> => {
    const text = await readFile(join(import.meta.dirname, "../../data", file), "utf8");
    const { items }: { items: readonly { readonly id: string }[] } = JSON.parse(text);
    return items.map(({ id }) => id).filter((id) => id.includes("-"));
  }),
).then((all) => all.flat());

describe.each([
  "/en/",
  "/en/partnerships/",
  "/en/partnerships/hitachi-vantara/",
  "/en/attention/",
  // Left to itself the timeline opens at the date of the data, and with more time shown there is more to be said.
  "/en/timeline/?from=1990-01-01&until=2049-12-31",
  "/en/market/",
  "/en/incentives/",
  "/en/incentives/it-park-profit-tax/",
  "/en/incentives/check/?activity=data-hosting&form=company&exports=60&year=2028",
  "/en/calculator/",
  "/en/disputes/",
  "/en/data-problems/?evidence=statements/hv-informed-education",
  "/en/data-problems/?evidence=events/hv-meeting",
])("%s", (address) => {
  let undisturbed: Promise<Shown> | undefined;

  it.each(COLLECTIONS)(
    "without %s names the file, claims nothing that it does not claim of the whole data, shows no id, and shows all the rest",
    async (collection) => {
      const file = fileOf(collection);
      undisturbed ??= shownAt(address);
      const whole = await undisturbed;
      const { text, lines } = await shownAt(address, file);
      expect(text).toContain(`Cannot be read: data/${file}`);
      const allowed = claimed(whole.text);
      const added = [...claimed(text)].filter(([claim, times]) => times > (allowed.get(claim) ?? 0));
      expect(added).toEqual([]);
      // Words that the whole page says too ("data-infrastructure systems") are no names of records that came through.
      expect((await ids).filter((id) => text.includes(id) && !whole.text.includes(id))).toEqual([]);
      for (const [at, [selector, needs]] of (LINES[address] ?? []).entries()) {
        expect(whole.lines[at], selector).toBeGreaterThan(0);
        if (!needs.includes(collection)) expect(lines[at], selector).toBe(whole.lines[at]);
        else expect(text, selector).toContain(`The file data/${file} cannot be read. What needs it is not shown here.`);
      }
    },
  );
});
