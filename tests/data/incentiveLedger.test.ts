import { describe, expect, test } from "vitest";
import { dayAfter } from "../../src/domain/dayAfter.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import type { DatedValue } from "../../src/domain/records/taxParameter.ts";
import { CONFIDENCES } from "../../src/domain/records/taxParameter.ts";
import { isUnconfirmed } from "../../src/domain/unconfirmed.ts";
import {
  INCENTIVE_CONFLICTS,
  INCENTIVE_FACTS,
  INCENTIVE_SOURCES,
  SECONDARY_SOURCES,
  SOURCES_NOT_NAMED,
  VALUES_BESIDE,
} from "./incentiveLedger.ts";
import { INCENTIVE_VALUES } from "./incentiveValues.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = shippedDataset();
const facts = Object.entries(INCENTIVE_FACTS);
const parameters = [...dataset["tax-parameters"].values()];
const incentives = [...dataset.incentives.values()];

/** Incentives whose basis is no act in the data, and those that ask for nothing, each with the reason. */
const WITHOUT_BASIS: Readonly<Record<string, string>> = {
  "treaty-dividend-tax": "The treaty with the country of the founder, which differs by country.",
};
const WITHOUT_CONDITIONS: Readonly<Record<string, string>> = {
  "rate-freeze": "A promise to every taxpayer.",
};

/** The record of a key like `acts/up-157`. */
function recordOf(key: string): object | undefined {
  const name = COLLECTIONS.find((one) => key.startsWith(`${one}/`));
  return name === undefined ? undefined : dataset[name].get(key.slice(name.length + 1));
}

const mentions = (record: unknown, source: string): boolean =>
  typeof record === "object" &&
  record !== null &&
  (("source" in record && record.source === source) || Object.values(record).some((one) => mentions(one, source)));

const datedAs = (value: DatedValue): string => `${JSON.stringify(value.value)} ${value.from}…${value.until}`;

describe("nothing that was researched about incentives is dropped without a word", () => {
  test("all 90 facts stand in the data, each in records that exist", () => {
    expect(facts).toHaveLength(90);
    expect(facts.filter(([, { records }]) => records.length === 0).map(([id]) => id)).toEqual([]);
    expect(
      facts.flatMap(([id, { records }]) =>
        records.filter((key) => recordOf(key) === undefined).map((key) => `${id}: ${key}`),
      ),
    ).toEqual([]);
  });

  test("all 97 sources are there", () => {
    const ids = Object.values(INCENTIVE_SOURCES);
    expect(ids).toHaveLength(97);
    expect(ids.filter((id) => !dataset.sources.has(id))).toEqual([]);
  });

  test("every source of a fact is named by one of its records", () => {
    const missing = facts.flatMap(([id, { sources, records }]) =>
      sources
        .filter((source) => !records.some((key) => mentions(recordOf(key), source)))
        .map((source) => `${id}/${source}`),
    );
    expect(missing.sort()).toEqual(Object.keys(SOURCES_NOT_NAMED).sort());
  });

  test("every disagreement between its sources is there, and about a record that exists", () => {
    expect(INCENTIVE_CONFLICTS).toHaveLength(33);
    expect(
      INCENTIVE_CONFLICTS.filter((id) => {
        const subject = dataset.disputes.get(id)?.subject;
        return subject === undefined || recordOf(`${subject.collection}/${subject.id}`) === undefined;
      }),
    ).toEqual([]);
  });
});

describe("nothing stands in the data that was not researched", () => {
  test("every incentive and every tax parameter comes from a fact", () => {
    const known = new Set(facts.flatMap(([, { records }]) => records));
    const invented = [
      ...incentives.map(({ id }) => `incentives/${id}`),
      ...parameters.map(({ id }) => `tax-parameters/${id}`),
    ].filter((key) => !known.has(key));
    expect(invented).toEqual([]);
  });

  test("a value without a fact says that it is no statement of a source, or is told in the words of one", () => {
    const beside = parameters.flatMap(({ id, values }) =>
      values
        .filter(
          ({ value, from, certainty, reading }) =>
            typeof value === "number" &&
            (certainty ?? "stated") === "stated" &&
            reading === undefined &&
            INCENTIVE_VALUES[id]?.some((one) => one[0] === value && one[1] === from) !== true,
        )
        .map(({ value }) => `${id} ${JSON.stringify(value)}`),
    );
    expect(beside.sort()).toEqual(Object.keys(VALUES_BESIDE).sort());
  });

  test("nothing is surer than the surest of its facts", () => {
    const surer = [
      ...parameters.map((one) => ["tax-parameters", one] as const),
      ...incentives.map((one) => ["incentives", one] as const),
    ]
      .filter(([collection, { id, confidence }]) => {
        const its = facts.filter(([, { records }]) => records.includes(`${collection}/${id}`));
        // From the surest to the least sure.
        return its.every(([, fact]) => CONFIDENCES.indexOf(confidence) < CONFIDENCES.indexOf(fact.confidence));
      })
      .map(([collection, { id }]) => `${collection}/${id}`);
    expect(surer).toEqual([]);
  });
});

describe("values over time", () => {
  test.each(Object.entries(INCENTIVE_VALUES))("%s has each value with its first and last day", (id, wanted) => {
    const values = dataset["tax-parameters"].get(id)?.values ?? [];
    const isNext = (until: string) => values.some(({ from }) => from === dayAfter(until));
    const missing = wanted.filter(
      ([value, from, until]) =>
        !values.some(
          (one) =>
            one.value === value &&
            one.from === from &&
            (one.until === until || (until === undefined && one.until !== undefined && isNext(one.until))),
        ),
    );
    expect(missing, values.map(datedAs).join("; ")).toEqual([]);
  });

  test("a last day is never the first day without the rule", () => {
    const spans = [
      ...parameters.flatMap(({ id, values }) => values.map(({ until }) => ({ id, until }))),
      ...incentives.flatMap(({ id, phases, conditions }) =>
        [...phases, ...conditions].map(({ until }) => ({ id, until })),
      ),
      ...[...dataset.regimes.values()].flatMap(({ id, conditions = [] }) =>
        conditions.map(({ until }) => ({ id, until })),
      ),
    ];
    expect(spans.filter(({ until }) => until?.endsWith("-01") === true)).toEqual([]);
  });

  test("what ends the incentives of IT Park residents: 31 December 2027, and with the export share 31 December 2039", () => {
    for (const id of ["it-park-profit-tax", "it-park-social-tax", "it-park-property-tax", "it-park-land-tax"]) {
      const phases = dataset.incentives.get(id)?.phases.map(({ from, until }) => [from, until]);
      expect(phases, id).toEqual([
        ["2017-06-30", "2027-12-31"],
        ["2028-01-01", "2039-12-31"],
      ]);
    }
    expect(dataset.regimes.get("it-park")?.conditions?.find(({ id }) => id === "export-share")).toMatchObject({
      from: "2028-01-01",
      until: "2039-12-31",
      test: { kind: "export-share", compare: "at-least", value: 0.5, disputed: "export-threshold" },
    });
  });
});

describe("what rests on private ledgers or repositories alone", () => {
  test("their sources are marked as secondary", () => {
    expect(SECONDARY_SOURCES.filter((id) => dataset.sources.get(id)?.secondary !== true)).toEqual([]);
  });

  test("counts as unconfirmed and is not called sure", () => {
    const unconfirmed = [...parameters, ...incentives].filter(({ evidence }) => isUnconfirmed(dataset, evidence));
    expect(unconfirmed.map(({ id }) => id).sort()).toEqual([
      "central-bank-rate",
      "high-tech-products",
      "high-technology-corporate-income-tax",
      "high-technology-relief-period",
      "it-park-minimum-export-share-pp-388",
    ]);
    expect(unconfirmed.filter(({ confidence }) => confidence !== "low").map(({ id }) => id)).toEqual([]);
  });

  test("also single values of better parameters: base values of September 2026, the newest rate, the land tax of 2026", () => {
    const alone = parameters
      .filter(({ evidence }) => !isUnconfirmed(dataset, evidence))
      .flatMap(({ id, values }) =>
        values
          .filter(
            ({ evidence, reading }) =>
              reading === undefined && evidence !== undefined && isUnconfirmed(dataset, evidence),
          )
          .map(({ from }) => `${id} ${from}`),
      );
    expect(alone).toEqual(
      expect.arrayContaining([
        "base-calculation-value 2026-09-01",
        "minimum-wage 2026-09-01",
        "exchange-rate-usd 2026-08-28",
        "advance-payment-ceiling 2026-01-01",
        "land-tax-tashkent-zone-1 2026-01-01",
        "land-tax-karakalpakstan 2026-01-01",
      ]),
    );
  });

  test("a condition that only they report is one that nobody confirms", () => {
    const condition = dataset.regimes.get("it-park")?.conditions?.find(({ id }) => id === "no-excluded-sector");
    expect(condition?.from).toBe("2026-04-01");
    expect(isUnconfirmed(dataset, condition?.evidence ?? [])).toBe(true);
  });
});

describe("every incentive", () => {
  test("stands on an act, or says why on none", () => {
    const without = incentives.filter(({ basis }) => basis.length === 0).map(({ id }) => id);
    expect(without.sort()).toEqual(Object.keys(WITHOUT_BASIS).sort());
  });

  test("asks for something, itself or through its regime", () => {
    const without = incentives
      .filter(({ regime, conditions, waives = [] }) => {
        const ofRegime = dataset.regimes.get(regime)?.conditions ?? [];
        return conditions.length === 0 && ofRegime.every(({ id }) => waives.includes(id));
      })
      .map(({ id }) => id);
    expect(without.sort()).toEqual(Object.keys(WITHOUT_CONDITIONS).sort());
  });

  test("waives only conditions that its regime has", () => {
    const wrong = incentives.flatMap(({ id, regime, waives = [] }) =>
      waives
        .filter((one) => dataset.regimes.get(regime)?.conditions?.some((condition) => condition.id === one) !== true)
        .map((one) => `${id}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  test("has phases in order of time that do not overlap", () => {
    const wrong = incentives
      .filter(({ phases }) =>
        phases.some(({ until }, at) => {
          const next = phases[at + 1];
          return next !== undefined && (until === undefined || next.from === undefined || until >= next.from);
        }),
      )
      .map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});
