import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { STAGES, stageOf } from "../../src/domain/stage.ts";
import { datasetFrom, shippedDataset, shippedWith } from "../data/shipped.ts";
import {
  aPartnershipWith,
  datasetOf,
  inEnglish,
  OFFICIAL,
  PRESS,
  recordsOfAPartnershipWith,
  type Wishes,
} from "./builders.ts";

/** What is proven, what is claimed beyond it, and what a stage still lacks. */
const inShort = (dataset: Dataset, stage: (typeof STAGES)[number], partnership = "pp") => {
  const { stages, proven, claimed } = stageOf(dataset, partnership);
  const one = stages.find((standing) => standing.stage === stage);
  return { proven: proven?.stage, claimed: claimed?.stage, standing: one?.standing, lacks: one?.lacks };
};

const NAMED = { content: inEnglish("Choose a site.") };
const OUTLINED = { events: [{}], statements: [{ force: "outlined" }] };

describe("each stage needs its least proof", () => {
  test.each<[string, (typeof STAGES)[number], Wishes, "proven" | "claimed" | "not-reported", string[]]>([
    ["no event is no signal", "signal", {}, "not-reported", ["any-report"]],
    ["one report is a signal", "signal", { events: [{ kind: "report", evidence: PRESS }] }, "proven", []],
    ["a report is no meeting", "dialogue", { events: [{ kind: "report" }] }, "not-reported", ["meeting"]],
    ["a dated meeting reported by a side is a dialogue", "dialogue", { events: [{}] }, "proven", []],
    ["a meeting on or before a day is datable", "dialogue", { events: [{ date: "../2025-12-21" }] }, "proven", []],
    [
      "a meeting that only the press reports is claimed",
      "dialogue",
      { events: [{ evidence: PRESS }] },
      "claimed",
      ["report-by-a-side"],
    ],
    [
      "a meeting that a side tells differently is claimed",
      "dialogue",
      { events: [{ evidence: [...PRESS, { source: "official", stance: "differs" }] }] },
      "claimed",
      ["report-by-a-side"],
    ],
    [
      "a meeting without any date is claimed",
      "dialogue",
      { events: [{ date: { unknown: "not-stated" } }] },
      "claimed",
      ["meeting-date"],
    ],
    [
      "a meeting without date, from the press, lacks both",
      "dialogue",
      { events: [{ date: { unknown: "not-stated" }, evidence: PRESS }] },
      "claimed",
      ["meeting-date", "report-by-a-side"],
    ],
    ["nothing agreed, nothing claimed", "agreed-steps", { events: [{}] }, "not-reported", ["named-steps"]],
    [
      "agreement without a named step is claimed",
      "agreed-steps",
      { events: [{}], statements: [{ force: "agreed" }] },
      "claimed",
      ["named-steps"],
    ],
    ["an empty step is claimed", "agreed-steps", { ...OUTLINED, steps: [{}] }, "claimed", ["named-steps"]],
    [
      "interest claims no step",
      "agreed-steps",
      { events: [{}], statements: [{ force: "interest" }] },
      "not-reported",
      ["named-steps"],
    ],
    ["a step with content, told by a side, is agreed", "agreed-steps", { steps: [NAMED] }, "proven", []],
    ["a step with a date, told by a side, is agreed", "agreed-steps", { steps: [{ due: "2026-03" }] }, "proven", []],
    [
      "a named step from the press is claimed",
      "agreed-steps",
      { steps: [{ ...NAMED, evidence: PRESS }] },
      "claimed",
      ["report-by-a-side"],
    ],
    [
      "a memorandum of a known day is signed intent",
      "signed-intent",
      { events: [{ kind: "memorandum" }] },
      "proven",
      [],
    ],
    ["a road map too", "signed-intent", { events: [{ kind: "road-map" }] }, "proven", []],
    [
      "a memorandum of a known month is dated",
      "signed-intent",
      { events: [{ kind: "memorandum", date: "2025-12" }] },
      "proven",
      [],
    ],
    [
      "a memorandum of some year lacks the date",
      "signed-intent",
      { events: [{ kind: "memorandum", date: "2025" }] },
      "claimed",
      ["signing-date"],
    ],
    [
      "a memorandum of about a month lacks the date",
      "signed-intent",
      { events: [{ kind: "memorandum", date: "2025-12~" }] },
      "claimed",
      ["signing-date"],
    ],
    [
      "a memorandum signed on or before a day lacks the date",
      "signed-intent",
      { events: [{ kind: "memorandum", date: "../2025-12-21" }] },
      "claimed",
      ["signing-date"],
    ],
    [
      "a memorandum of an inferred day lacks the date",
      "signed-intent",
      { events: [{ kind: "memorandum", date: "2025-12-21?" }] },
      "claimed",
      ["signing-date"],
    ],
    ["no memorandum", "signed-intent", { events: [{}] }, "not-reported", ["signed-document"]],
    ["a contract is a commitment", "commitment", { events: [{ kind: "contract" }] }, "proven", []],
    ["a registered company too", "commitment", { events: [{ kind: "company-registration" }] }, "proven", []],
    ["money too", "commitment", { events: [{ kind: "financing" }] }, "proven", []],
    ["no contract", "commitment", { events: [{ kind: "memorandum" }] }, "not-reported", ["contract-company-or-money"]],
    ["residency is set-up", "set-up", { events: [{ kind: "residency" }] }, "proven", []],
    ["an opening too", "set-up", { events: [{ kind: "opening" }] }, "proven", []],
    [
      "an announcement is no set-up",
      "set-up",
      { events: [{ kind: "announcement" }] },
      "not-reported",
      ["residency-site-or-staff"],
    ],
    ["construction too", "set-up", { events: [{ kind: "construction" }] }, "proven", []],
    ["first staff too", "set-up", { events: [{ kind: "staffing" }] }, "proven", []],
    ["no set-up", "set-up", { events: [{ kind: "contract" }] }, "not-reported", ["residency-site-or-staff"]],
    ["services are operation", "operation", { events: [{ kind: "service-start" }] }, "proven", []],
    ["exports too", "operation", { events: [{ kind: "export" }] }, "proven", []],
    ["trainees too", "operation", { events: [{ kind: "trainees" }] }, "proven", []],
    [
      "no operation",
      "operation",
      { events: [{ kind: "residency" }] },
      "not-reported",
      ["services-exports-or-trainees"],
    ],
  ])("%s", (_, stage, wishes, standing, lacks) => {
    expect(inShort(aPartnershipWith(wishes), stage)).toMatchObject({ standing, lacks });
  });
});

test("the best-proven event counts, not the first", () => {
  const dataset = aPartnershipWith({ events: [{ evidence: PRESS }, {}] });
  expect(stageOf(dataset, "pp").proven).toMatchObject({ stage: "dialogue", facts: ["events/event-2"] });
});

describe("what is above a party reports for it", () => {
  const GOVERNMENT = [{ source: "portal" }];
  const records = recordsOfAPartnershipWith({
    events: [{ evidence: GOVERNMENT }],
    sources: [{ id: "portal", voice: "official", speaksFor: "government" }],
  });
  const withParents = (parents: Readonly<Record<string, string>>) =>
    datasetOf({
      ...records,
      organizations: [
        ...(records.organizations ?? []),
        { id: "government", kind: "government", name: inEnglish("Government"), evidence: GOVERNMENT },
        { id: "office", kind: "agency", name: inEnglish("Office"), evidence: GOVERNMENT },
      ].map((organization) => {
        const partOf = parents[String(organization["id"])];
        return partOf === undefined ? organization : { ...organization, partOf };
      }),
    });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["the government of its ministry", { ministry: "government" }, "dialogue"],
    ["over several steps", { ministry: "office", office: "government" }, "dialogue"],
    ["but not the government of a ministry that is no part of it", {}, "signal"],
    ["and not a part of what stands above", { office: "government" }, "signal"],
    ["data that goes in a circle ends", { ministry: "office", office: "ministry" }, "signal"],
  ])("%s", (_, parents, stage) => {
    expect(stageOf(withParents(parents), "pp").proven?.stage).toBe(stage);
  });
});

test("an event in which no party takes part is context and proves nothing", () => {
  const contact = { kind: "contact", participants: ["parent"] };
  expect(stageOf(aPartnershipWith({ events: [contact] }), "pp").proven).toBeUndefined();
  expect(
    stageOf(aPartnershipWith({ events: [{ ...contact, participants: ["parent", "minister"] }] }), "pp").proven?.stage,
  ).toBe("signal");
  expect(stageOf(aPartnershipWith({ events: [{ ...contact, participants: ["company"] }] }), "pp").proven?.stage).toBe(
    "signal",
  );
});

test("an event whose sources are all gone is not reported and says so", () => {
  const dataset = aPartnershipWith({ events: [{ evidence: [{ source: "gone" }] }] });
  expect(inShort(dataset, "dialogue")).toEqual({
    proven: undefined,
    claimed: undefined,
    standing: "not-reported",
    lacks: ["source"],
  });
});

test("a partnership that does not exist has no stage, and none is next but the first", () => {
  expect(stageOf(aPartnershipWith({}), "nobody")).toMatchObject({
    proven: undefined,
    claimed: undefined,
    next: { stage: "signal" },
  });
});

test("stages are numbered from 1 to 7 in their order", () => {
  expect(stageOf(aPartnershipWith({}), "pp").stages.map(({ stage, step }) => [stage, step])).toEqual(
    STAGES.map((stage, index) => [stage, index + 1]),
  );
});

describe("the stage of the shipped partnership falls with its sources", () => {
  const hitachi = "hitachi-vantara";
  const shippedWithout = (...gone: readonly string[]) =>
    datasetFrom(shippedWith("sources", (records) => records.filter(({ id }) => !gone.includes(id))));

  test("with all sources: dialogue proven, agreed steps claimed, named steps lacking", () => {
    expect(inShort(shippedDataset(), "agreed-steps", hitachi)).toEqual({
      proven: "dialogue",
      claimed: "agreed-steps",
      standing: "claimed",
      lacks: ["named-steps"],
    });
    expect(stageOf(shippedDataset(), hitachi).next?.stage).toBe("agreed-steps");
  });

  test("without IT Park: a signal, and the meeting lacks the report of a side", () => {
    const dataset = shippedWithout("itpark-de-hv");
    expect(inShort(dataset, "dialogue", hitachi)).toMatchObject({
      proven: "signal",
      standing: "claimed",
      lacks: ["report-by-a-side"],
    });
    expect(stageOf(dataset, hitachi).proven?.facts).toContain("events/hv-report-idcnova");
  });

  test("without IDCNova: as before, for it only repeats", () => {
    expect(inShort(shippedWithout("idcnova-hv"), "dialogue", hitachi)).toMatchObject({
      proven: "dialogue",
      claimed: "agreed-steps",
    });
  });

  test("without both reports: nothing is proven, though the contact of the parent company stays", () => {
    const dataset = shippedWithout("itpark-de-hv", "idcnova-hv");
    expect(dataset.events.get("hitachi-tokyo-contact")?.evidence).toHaveLength(3);
    expect(inShort(dataset, "signal", hitachi)).toMatchObject({
      proven: undefined,
      claimed: undefined,
      standing: "not-reported",
      lacks: ["source"],
    });
  });
});

test("events prove nothing for another partnership", () => {
  const dataset = aPartnershipWith({ events: [{ evidence: OFFICIAL }] });
  expect(stageOf(dataset, "other").stages.every(({ standing }) => standing === "not-reported")).toBe(true);
});
