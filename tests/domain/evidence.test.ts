import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/domain/evidence.ts";
import { factOf, factsOf } from "../../src/domain/fact.ts";
import { readLocator } from "../../src/domain/records/evidence.ts";
import { shippedDataset } from "../data/shipped.ts";
import { aPartnershipWith, OFFICIAL, PRESS } from "./builders.ts";

const voices = (evidence: readonly { source: string }[]) =>
  evidenceOf(aPartnershipWith({ events: [{ evidence }] }), "events/event-1")?.voices;
const ECHO = [{ source: "echo" }];

describe("independent voices", () => {
  test("a source that repeats another adds none", () => {
    expect(voices([...OFFICIAL, ...ECHO])).toBe(1);
  });

  test("a source that repeats one that is not cited here is a voice of its own", () => {
    expect(voices(ECHO)).toBe(1);
    expect(voices([...PRESS, ...ECHO])).toBe(2);
  });

  test("two places in one source are one voice", () => {
    expect(voices([...OFFICIAL, ...OFFICIAL])).toBe(1);
  });

  test("two sources that speak for themselves are two", () => {
    expect(voices([...OFFICIAL, ...PRESS])).toBe(2);
  });
});

test("a source that says something else supports nothing and adds no voice", () => {
  const dataset = aPartnershipWith({ events: [{ evidence: [...OFFICIAL, { source: "press", stance: "differs" }] }] });
  const evidence = evidenceOf(dataset, "events/event-1");
  expect(evidence?.supports.map(({ source }) => source.id)).toEqual(["official"]);
  expect(evidence?.differs.map(({ source }) => source.id)).toEqual(["press"]);
  expect(evidence?.voices).toBe(1);
});

test("the evidence of a fact names the disagreements and open questions about it", () => {
  const meeting = evidenceOf(shippedDataset(), "events/hv-meeting");
  expect(meeting?.disputes.map(({ id }) => id)).toEqual([
    "meeting-place",
    "meeting-date",
    "meeting-form",
    "meeting-people",
  ]);
  expect(meeting?.questions.map(({ id }) => id)).toContain("participant-names");
  expect(meeting?.statement).toBeUndefined();
  expect(evidenceOf(shippedDataset(), "statements/hv-agreed-strengthen")?.statement?.force).toBe("agreed");
});

test("every fact is found by its own key", () => {
  const dataset = shippedDataset();
  const facts = factsOf(dataset);
  expect(facts.length).toBeGreaterThan(90);
  for (const fact of facts) expect(factOf(dataset, fact.key)).toEqual(fact);
});

test.each([
  "",
  "/",
  "events",
  "events/",
  "events/gone",
  "events/hv-meeting/more",
  "sources/itpark-de-hv",
  "__proto__/x",
  "toString/x",
  "EVENTS/hv-meeting",
])("the key %j names nothing and breaks nothing", (key) => {
  expect(evidenceOf(shippedDataset(), key)).toBeUndefined();
});

test.each([
  ["¶4 s1", { kind: "sentence", paragraph: 4, sentence: 1 }],
  ["¶12", { kind: "sentence", paragraph: 12 }],
  ["headline", { kind: "frame", part: "headline" }],
  ["title-line", { kind: "frame", part: "title-line" }],
  ["¶0 s1", { kind: "other", text: "¶0 s1" }],
  ["¶4s1", { kind: "other", text: "¶4s1" }],
  ["Article 7", { kind: "other", text: "Article 7" }],
])("the place %s is read", (written, place) => {
  expect(readLocator(written)).toEqual(place);
});
