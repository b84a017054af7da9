import { describe, expect, test } from "vitest";
import { relations } from "../../src/domain/relations.ts";
import { LEDGER } from "./ledger.ts";
import { LEFT_OUT, STANDS_ELSEWHERE } from "./leftOut.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = shippedDataset();
const { amountsOf, backgroundOf, eventsOf, observationsOf, observationsOfMarket } = relations(dataset);

/** Why something is not in the data where the list has it; undefined when no reason is written down. */
const reasonFor = (kind: string, id: string): string | undefined => LEFT_OUT[`${kind}/${id}`];

describe("nothing that was researched is dropped without a word", () => {
  test.each(["sources", "organizations", "people", "disputes"] as const)("every one of the %s is there", (kind) => {
    const missing = LEDGER[kind].filter((id) => !dataset[kind].has(id) && reasonFor(kind, id) === undefined);
    expect(missing).toEqual([]);
  });

  test("every partnership with all its dated steps", () => {
    const short = Object.entries(LEDGER.milestones).flatMap(([id, wanted]) => {
      const found = eventsOf(id).length + (STANDS_ELSEWHERE[`milestones/${id}`]?.count ?? 0);
      return dataset.partnerships.has(id) && found >= wanted ? [] : [`${id}: ${found} of ${wanted}`];
    });
    expect(short).toEqual([]);
  });

  test("every sum of money", () => {
    const short = Object.entries(LEDGER.amounts).flatMap(([id, wanted]) =>
      amountsOf(id).length >= wanted ? [] : [`${id}: ${amountsOf(id).length} of ${wanted}`],
    );
    expect(short).toEqual([]);
  });

  test("every note on an organization or a person", () => {
    const notes = [
      ...Object.entries(LEDGER.organizationFacts).map(([id, wanted]) => ({ key: `organizations/${id}`, wanted })),
      ...Object.entries(LEDGER.personFacts).map(([id, wanted]) => ({ key: `people/${id}`, wanted })),
    ];
    const short = notes.flatMap(({ key, wanted }) => {
      const elsewhere = STANDS_ELSEWHERE[key]?.count ?? 0;
      const found = backgroundOf(key).length + elsewhere;
      return found >= wanted ? [] : [`${key}: ${found} of ${wanted}`];
    });
    expect(short).toEqual([]);
  });

  test("every figure of every indicator, those that were not found included", () => {
    const short = Object.entries(LEDGER.indicatorPoints).flatMap(([id, wanted]) => {
      const found = observationsOf(id).length;
      return dataset.indicators.has(id) && found >= wanted ? [] : [`${id}: ${found} of ${wanted}`];
    });
    expect(short).toEqual([]);
  });

  test("every figure of every market", () => {
    const short = Object.entries(LEDGER.marketFigures).flatMap(([id, wanted]) => {
      // Two sources for the same country and year are one observation with another figure beside it.
      const found = observationsOfMarket(id).reduce(
        (sum, { value, others }) => sum + (typeof value === "number" ? 1 : 0) + (others?.length ?? 0),
        0,
      );
      return dataset.markets.has(id) && found >= wanted ? [] : [`${id}: ${found} of ${wanted}`];
    });
    expect(short).toEqual([]);
  });

  test("every value of every disagreement", () => {
    const short = Object.entries(LEDGER.disputeValues).flatMap(([id, wanted]) => {
      const found = dataset.disputes.get(id)?.values.length ?? 0;
      return found >= wanted || reasonFor("disputes", id) !== undefined ? [] : [`${id}: ${found} of ${wanted}`];
    });
    expect(short).toEqual([]);
  });
});

test("the time zones of both capitals and the flights between them", () => {
  for (const city of ["tashkent", "tokyo"]) expect(dataset.places.get(city)?.timeZone, city).toBeDefined();
  const cities = [...dataset.connections.values()].map(({ from, to }) => [from, to].sort().join());
  expect(cities.length).toBeGreaterThan(0);
  expect(new Set(cities)).toEqual(new Set(["tashkent,tokyo"]));
});

test("a reason is only given for what is not there", () => {
  const needless = Object.keys(LEFT_OUT).filter((key) => {
    const [kind = "", id = ""] = key.split("/");
    return (
      (kind === "sources" || kind === "organizations" || kind === "people" || kind === "disputes") &&
      dataset[kind].has(id)
    );
  });
  expect(needless).toEqual([]);
});
