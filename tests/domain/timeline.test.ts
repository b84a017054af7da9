import { describe, expect, test } from "vitest";
import { writeEdtf } from "../../src/domain/edtf.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { timeline } from "../../src/domain/timeline.ts";
import { knownFilter, timelineFacets } from "../../src/domain/timelineFacets.ts";
import { filterTimeline, NO_FILTER } from "../../src/domain/timelineFilter.ts";
import { aPartnershipWith, inEnglish, OFFICIAL } from "./builders.ts";

const datesOf = (events: readonly string[], steps: readonly object[] = []) =>
  timeline(
    aPartnershipWith({ events: events.map((date) => ({ date })), steps: steps.map((step) => ({ ...step })) }),
  ).map(({ date }) => (isUnknown(date) ? date.unknown : writeEdtf(date)));

describe("the timeline", () => {
  test("has undated entries first, then the newest first; what is on or before a day comes before that day itself", () => {
    expect(datesOf(["2025-12-19", "../2025-12-21", "2025-12-28", "2025-12-21"], [{}])).toEqual([
      "not-announced",
      "2025-12-28",
      "2025-12-21",
      "../2025-12-21",
      "2025-12-19",
    ]);
  });

  test("places a step as soon as it has a date", () => {
    const [step] = timeline(aPartnershipWith({ steps: [{ due: "2026-03" }] }));
    expect(step).toMatchObject({ kind: "next-step", certainty: "approximate" });
  });

  test.each([
    ["2025-12-21", "exact"],
    ["2025-12", "approximate"],
    ["2025-12-21~", "approximate"],
    ["2025-12-21?", "inferred"],
    ["../2025-12-21", "on-or-before"],
    ["[2025-12-18..2025-12-21]", "on-or-before"],
    ["2025-12-18/2025-12-21", "period"],
    ["2025-12-18/..", "period"],
  ])("%s is known as %s", (date, certainty) => {
    expect(timeline(aPartnershipWith({ events: [{ date }] }))[0]?.certainty).toBe(certainty);
  });

  test("keeps the dates of publication apart from the date of the event, each once", () => {
    const dataset = aPartnershipWith({
      events: [{ date: "../2025-12-21", evidence: [...OFFICIAL, { source: "press" }, { source: "later" }] }],
      sources: [{ id: "later", published: "2025-12-28" }],
    });
    const [entry] = timeline(dataset);
    expect(entry?.published.map(writeEdtf)).toEqual(["2025-12-21", "2025-12-28"]);
    expect(entry?.date).toMatchObject({ kind: "on-or-before" });
  });

  test("a report has no publication beside its own date, and its publisher is its actor", () => {
    const [entry] = timeline(aPartnershipWith({ events: [{ kind: "report", date: "2025-12-21" }] }));
    expect(entry?.published).toEqual([]);
    expect(entry?.actors).toContain("ministry");
  });

  test("names the forces of an event from the firmest to the weakest", () => {
    const [entry] = timeline(
      aPartnershipWith({
        events: [{}],
        statements: [{ force: "discussed" }, { force: "agreed" }, { force: "interest" }],
      }),
    );
    expect(entry?.forces).toEqual(["agreed", "interest", "discussed"]);
  });
});

describe("an act", () => {
  const act = {
    id: "up-157",
    kind: "presidential-decree",
    number: "UP-157",
    title: inEnglish("Decree"),
    date: "2024-10-14",
    validities: [
      { id: "dividend-tax", title: inEnglish("Dividend tax"), period: "2025-02-01/2039-12-31" },
      { id: "other", title: inEnglish("Other"), period: "2025-01-01/.." },
    ],
    evidence: OFFICIAL,
  };

  test("stands on its day, and each time for which it sets something is an entry of its own with the same evidence", () => {
    const entries = timeline(aPartnershipWith({ more: { acts: [act] } }));
    expect(entries.map(({ kind, key }) => [kind, key])).toEqual([
      ["validity", "acts/up-157"],
      ["validity", "acts/up-157"],
      ["presidential-decree", "acts/up-157"],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    expect(entries.every(({ number }) => number === "UP-157")).toBe(true);
  });

  test("gives each of these entries a name that does not depend on its place among them", () => {
    const named = (validities: typeof act.validities) =>
      timeline(aPartnershipWith({ more: { acts: [{ ...act, validities }] } }))
        .filter(({ kind }) => kind === "validity")
        .map(({ id, title }) => [title["en"], id])
        .sort();
    expect(named([...act.validities].reverse())).toEqual(named(act.validities));
    expect(named(act.validities.slice(1))).toEqual([["Other", "acts/up-157/other"]]);
  });

  test("that is an event of its partnership too stands there once, as the event; what it sets for a time stays", () => {
    const wishes = (event: string) => ({
      events: [{ id: "signing", kind: "legal-act" }],
      more: { acts: [{ ...act, partnership: "pp", event }] },
    });
    const kinds = (event: string) => timeline(aPartnershipWith(wishes(event)), "pp").map(({ kind }) => kind);
    expect(kinds("signing").sort()).toEqual(["legal-act", "validity", "validity"]);
    // An event that is not there can stand for nothing.
    expect(kinds("gone")).toContain("presidential-decree");
  });

  test("is part of a partnership only when it says so", () => {
    const acts = [act, { ...act, id: "other", partnership: "pp", validities: [] }];
    expect(timeline(aPartnershipWith({ more: { acts } }), "pp").map(({ key }) => key)).toEqual(["acts/other"]);
  });
});

describe("an entry knows", () => {
  test("its partnership and the country of the partner", () => {
    const [entry] = timeline(aPartnershipWith({ events: [{}] }));
    expect(entry).toMatchObject({ partnership: "pp", country: "japan" });
  });
});

describe("the filters", () => {
  const dataset = aPartnershipWith({
    events: [{ participants: ["minister"] }, { participants: ["company"] }],
    statements: [{ force: "agreed" }],
  });
  const entries = timeline(dataset);
  test("let everything pass when none is set", () => {
    expect(filterTimeline(entries, NO_FILTER)).toHaveLength(2);
  });

  test("find a minister's meeting by the ministry", () => {
    expect(filterTimeline(entries, { ...NO_FILTER, actors: ["ministry"] }).map(({ key }) => key)).toEqual([
      "events/event-1",
    ]);
  });

  test("leave out what belongs to no partnership when one is asked for", () => {
    const act = { id: "a", kind: "law", title: inEnglish("Law"), date: "2024", evidence: OFFICIAL };
    const all = timeline(aPartnershipWith({ events: [{}], more: { acts: [act] } }));
    expect(filterTimeline(all, { ...NO_FILTER, partnerships: ["pp"] }).map(({ key }) => key)).toEqual([
      "events/event-1",
    ]);
    expect(filterTimeline(all, { ...NO_FILTER, countries: ["japan"] })).toHaveLength(1);
    expect(filterTimeline(all, { ...NO_FILTER, groups: ["acts"] }).map(({ key }) => key)).toEqual(["acts/a"]);
  });

  test("count either value of a group, and all groups together", () => {
    expect(filterTimeline(entries, { ...NO_FILTER, actors: ["ministry", "company"] })).toHaveLength(2);
    expect(filterTimeline(entries, { ...NO_FILTER, actors: ["ministry", "company"], forces: ["agreed"] })).toHaveLength(
      1,
    );
    expect(filterTimeline(entries, { ...NO_FILTER, actors: ["company"], forces: ["agreed"] })).toEqual([]);
  });

  test("offer only what occurs, with the number of entries that it leaves", () => {
    const { actors, themes, forces } = timelineFacets(dataset, entries);
    expect(actors.map(({ id, count }) => [id, count]).sort()).toEqual([
      ["company", 1],
      ["minister", 1],
      ["ministry", 1],
    ]);
    expect(themes.map(({ id }) => id)).toEqual(["topic"]);
    expect(forces).toEqual([{ force: "agreed", count: 1 }]);
  });

  test("that name nothing in the data are not applied", () => {
    const facets = timelineFacets(dataset, entries);
    const filter = {
      partnerships: ["nobody-knows", "pp"],
      groups: ["reports", "contacts"],
      countries: ["atlantis"],
      actors: ["nobody", "company"],
      themes: ["nothing"],
      forces: ["informed"],
    } as const;
    expect(knownFilter(facets, filter)).toEqual({
      ...NO_FILTER,
      partnerships: ["pp"],
      groups: ["contacts"],
      actors: ["company"],
    });
  });
});
