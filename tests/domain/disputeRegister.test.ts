import { describe, expect, test } from "vitest";
import { filterRegister, registerEntries, registerGroups } from "../../src/domain/disputeRegister.ts";
import { aPartnershipWith, inEnglish, OFFICIAL, PRESS } from "./builders.ts";

const dispute = (id: string, more: object = {}) => ({
  id,
  subject: { collection: "events", id: "event-1" },
  question: inEnglish(id),
  values: [
    { value: inEnglish("a"), evidence: OFFICIAL },
    { value: inEnglish("b"), evidence: PRESS },
  ],
  shown: null,
  reason: inEnglish("Because."),
  ...more,
});

const dataset = aPartnershipWith({
  events: [{}],
  more: {
    disputes: [
      dispute("about-a-person", { subject: { collection: "people", id: "minister" }, shown: 1 }),
      dispute("about-an-event"),
      dispute("named", { partnership: "pp", subject: { collection: "people", id: "minister" }, shown: 0 }),
    ],
  },
});
const entries = registerEntries(dataset);
const none = { standing: undefined, partnership: undefined, subjects: [] } as const;
const ids = (of: typeof entries) => of.map((entry) => entry.dispute.id);

describe("the register", () => {
  test("knows what is settled, and the partnership also where only the subject names it", () => {
    expect(entries.map(({ dispute: { id }, standing, partnership }) => ({ id, standing, partnership }))).toEqual([
      { id: "about-a-person", standing: "settled", partnership: undefined },
      { id: "about-an-event", standing: "open", partnership: "pp" },
      { id: "named", standing: "settled", partnership: "pp" },
    ]);
  });

  test("lets everything pass without a filter, and only what fits all filters with them", () => {
    expect(filterRegister(entries, none)).toEqual(entries);
    expect(ids(filterRegister(entries, { ...none, standing: "settled" }))).toEqual(["about-a-person", "named"]);
    expect(ids(filterRegister(entries, { ...none, standing: "settled", partnership: "pp" }))).toEqual(["named"]);
    expect(ids(filterRegister(entries, { ...none, subjects: ["events", "amounts"] }))).toEqual(["about-an-event"]);
  });

  test("gathers partnerships first and loses no question", () => {
    const groups = registerGroups(dataset, entries);
    expect(groups.map(({ key, partnership }) => ({ key, partnership }))).toEqual([
      { key: "pp", partnership: "pp" },
      { key: "people", partnership: undefined },
    ]);
    expect(new Set(groups.flatMap((group) => ids(group.entries)))).toEqual(new Set(ids(entries)));
  });
});
