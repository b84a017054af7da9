import { expect, test } from "vitest";
import { byForce, statementsOf } from "../../src/domain/firmness.ts";
import { FORCES } from "../../src/domain/records/statement.ts";
import { datasetFrom, shippedFiles } from "../data/shipped.ts";
import { aPartnershipWith, datasetOf, recordsOfAPartnershipWith } from "./builders.ts";

test("statements are grouped strongest force first, and an empty force keeps its place", () => {
  const dataset = aPartnershipWith({
    events: [{}],
    statements: [{ force: "informed" }, { force: "agreed" }, { force: "informed" }],
  });
  const groups = byForce(statementsOf(dataset, "pp"));
  expect(groups.map(({ force }) => force)).toEqual([...FORCES]);
  expect(
    groups
      .filter(({ statements }) => statements.length > 0)
      .map(({ force, statements }) => [force, statements.map(({ id }) => id)]),
  ).toEqual([
    ["agreed", ["statement-2"]],
    ["informed", ["statement-1", "statement-3"]],
  ]);
});

test("only the statements of the partnership's own events are its statements", () => {
  const { partnerships = [], ...records } = recordsOfAPartnershipWith({
    events: [{}, { partnership: "other" }],
    statements: [{}, { event: "event-2" }],
  });
  const dataset = datasetOf({
    ...records,
    partnerships: [...partnerships, ...partnerships.map((one) => ({ ...one, id: "other" }))],
  });
  expect(statementsOf(dataset, "pp").map(({ id }) => id)).toEqual(["statement-1"]);
  expect(statementsOf(dataset, "other").map(({ id }) => id)).toEqual(["statement-2"]);
});

test("without the events no partnership is given the statements of another", () => {
  const { events: _, ...files } = shippedFiles();
  const dataset = datasetFrom(files);
  expect(dataset.statements.size).toBeGreaterThan(0);
  expect([...dataset.partnerships.keys()].flatMap((id) => statementsOf(dataset, id))).toEqual([]);
});
