import { describe, expect, test } from "vitest";
import { join } from "../../src/domain/dataset.ts";
import type { CollectionName } from "../../src/domain/records/collections.ts";
import { ARTICLE_MODEL, notCovered } from "./articleModel.ts";
import { datasetFrom, shippedDataset, shippedWith } from "./shipped.ts";

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);

test("the list holds every frame part, sentence, entity, relation and ambiguity of the article", () => {
  expect(Object.keys(ARTICLE_MODEL)).toEqual([
    ...["M1", "M2", "M3", "M4", "M5"],
    ...["P1S1", "P1S2", "P2S1", "P3S1", "P3S2", "P4S1", "P5S1", "P6S1", "P6S2"],
    ...numbered("E", 38),
    ...numbered("R", 19),
    ...numbered("A", 19),
  ]);
});

const missingNow = notCovered(shippedDataset());

test.each(Object.keys(ARTICLE_MODEL))("%s is in the data", (reference) => {
  expect(missingNow.filter((missing) => missing.startsWith(`${reference}:`))).toEqual([]);
});

describe("the walk notices what is missing and names its reference", () => {
  const references = (missing: readonly string[]) => [...new Set(missing.map((one) => one.split(":")[0]))];

  test("without any data every reference is missing", () => {
    expect(references(notCovered(join({})))).toEqual(Object.keys(ARTICLE_MODEL));
  });

  test.each<[CollectionName, string, string[]]>([
    ["topics", "tax-incentives", ["P2S1", "E16", "R06"]],
    ["statements", "hv-interest-talent", ["P4S1", "R14", "A17"]],
    ["statements", "hv-regional-office", ["P3S1", "R09"]],
    ["people", "hitachi-vantara-leadership", ["P1S1", "E05", "R02"]],
    ["places", "cis", ["E13"]],
    ["next-steps", "start-of-outsourcing", ["E37", "R19", "A14"]],
    ["open-questions", "new-hub", ["A10"]],
    ["disputes", "meeting-people", ["A04"]],
  ])("without %s/%s", (collection, id, expected) => {
    const missing = notCovered(
      datasetFrom(shippedWith(collection, (records) => records.filter((record) => record.id !== id))),
    );
    expect(references(missing)).toEqual(expected);
  });

  test("a statement that is made firmer than the source", () => {
    const firmer = shippedWith("statements", (records) =>
      records.map((one) => (one.id === "hv-regional-office" ? { ...one, force: "agreed" } : one)),
    );
    expect(references(notCovered(datasetFrom(firmer)))).toEqual(["P3S1", "R09"]);
  });
});
