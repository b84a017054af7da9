import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lossOfStatus } from "../../../src/domain/savings/lossOfStatus.ts";
import { paidByYear, savedByYear } from "../../../src/domain/savings/paid.ts";
import { savingsRange } from "../../../src/domain/savings/savingsRange.ts";
import type { Scenario } from "../../../src/domain/savings/scenario.ts";
import { sensitivity } from "../../../src/domain/savings/sensitivity.ts";
import { EXPORTER, exporter } from "./company.ts";
import { PARAMETERS, READINGS } from "./parameters.ts";
import { scenarios } from "./scenarios.ts";

const SCALE = "contribution-since-april-2026";

describe("the range of a saving", () => {
  test("spans every combination of the readings that matter, and says what each alone would give", () => {
    // 2027: 52,474 with 1 % and VAT that comes back. Each 1,000 of cost less is 50 less of dividend tax.
    // contribution 0.5 %: 2,500 less, 125 more dividend tax: 54,849; 2 %: 5,000 more, 250 less: 47,724
    // VAT of 4,800 as a cost, 240 less dividend tax: 47,914; with 2 %: 43,164
    const range = savingsRange(exporter(2027, 2027), PARAMETERS, "it-park");
    expect(range).toEqual({
      regime: "it-park",
      low: 43_164,
      likely: 52_474,
      high: 54_849,
      firstYear: { low: 43_164, likely: 52_474, high: 54_849 },
      readings: [
        {
          reading: SCALE,
          options: [
            { option: "one-percent", saved: 52_474, chosen: true },
            { option: "half-percent", saved: 54_849, chosen: false },
            { option: "two-percent", saved: 47_724, chosen: false },
          ],
        },
        {
          reading: "vat-scope",
          options: [
            { option: "relieved", saved: 47_914, chosen: false },
            { option: "due", saved: 52_474, chosen: true },
          ],
        },
      ],
    });
  });

  test("a contribution of the reader's own settles the scale; without VAT on purchases nothing is left open", () => {
    const range = savingsRange(exporter(2027, 2027, { contribution: 0.01, costsWithVat: 0 }), PARAMETERS, "it-park");
    expect(range.readings).toEqual([]);
    expect([range.low, range.high]).toEqual([52_474, 52_474]);
  });

  test("the export threshold matters exactly at it", () => {
    const names = (share: number) =>
      savingsRange(exporter(2028, 2028, { exportShares: [share] }), PARAMETERS, "it-park").readings.map(
        ({ reading }) => reading,
      );
    expect(names(0.5)).toEqual(["export-threshold", SCALE, "vat-scope"]);
    expect(names(0.5001)).toEqual([SCALE, "vat-scope"]);
  });

  test("imports after 2027 depend on whether customs are part of the relief", () => {
    const names = (year: number) =>
      savingsRange(
        exporter(2027, 2028, {
          contribution: 0.01,
          costsWithVat: 0,
          customsDuty: 0.1,
          investments: [{ amount: 100_000, assetClass: "computers", year, imported: true }],
        }),
        PARAMETERS,
        "it-park",
      ).readings.map(({ reading }) => reading);
    expect(names(2027)).toEqual([]);
    expect(names(2028)).toEqual(["relief-scope-after-2027"]);
  });

  test("a project of the scheme above USD 100 million is a resident: VAT on its purchases is open too", () => {
    // dividends are free of tax, so only the contribution (2,500 less, 5,000 more) and VAT of 4,800 move the saving
    // 2027: 68,224 under the ordinary regime, 5,000 of contribution here
    const range = savingsRange(exporter(2027, 2027), PARAMETERS, "ai-infrastructure");
    expect([range.low, range.likely, range.high]).toEqual([63_224 - 4_800 - 5_000, 63_224, 63_224 + 2_500]);
    expect(range.readings.map(({ reading }) => reading)).toEqual([SCALE, "vat-scope"]);
  });

  test("the range is that of every combination of all readings, whether or not they look as if they mattered", () => {
    fc.assert(
      fc.property(
        scenarios({ most: 99_999_999, groups: 1, assets: 2 }),
        fc.constantFrom("it-park", "special-economic-zone", "ai-infrastructure"),
        fc.boolean(),
        (any, regime, exactly) => {
          const { contribution, ...open } = any;
          const scenario = {
            ...open,
            firstYear: 2027,
            lastYear: 2028,
            exportShares: exactly ? [0.5] : open.exportShares,
          };
          const every = [...READINGS].reduce<readonly Scenario["readings"][]>(
            (before, [id, { options }]) =>
              before.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option.id }))),
            [{}],
          );
          const ordinary = paidByYear(scenario, PARAMETERS, "standard");
          const saved = every.map((readings) =>
            savedByYear({ ...scenario, readings }, PARAMETERS, regime, ordinary).reduce((sum, year) => sum + year, 0),
          );
          const range = savingsRange(scenario, PARAMETERS, regime);
          expect([range.low, range.high]).toEqual([Math.min(...saved), Math.max(...saved)]);
        },
      ),
      { numRuns: 10 },
    );
  }, 30_000);

  test("regimes without open readings have a single saving", () => {
    const { low, likely, high, readings } = savingsRange(EXPORTER, PARAMETERS, "special-economic-zone");
    expect([low, high]).toEqual([likely, likely]);
    expect(readings).toEqual([]);
  });
});

describe("what moves the saving", () => {
  const moved = sensitivity(exporter(2027, 2027), PARAMETERS, "it-park");
  const of = (input: string) => moved.find((one) => one.input === input);

  test("comes largest first, with its direction", () => {
    // a tenth more revenue: 50,000 x (15 % + 8.5 % - 5 %) - 500 x 95 % = 8,775
    expect(of("revenue")).toEqual({ input: "revenue", down: -8_775, up: 8_775 });
    // a tenth more other costs: 10,000 x (15 % + 8.5 % - 5 %) less
    expect(of("other-costs")).toEqual({ input: "other-costs", down: 1_850, up: -1_850 });
    // a tenth more pay: social tax 2,160 more is spared; profit 20,160 and 18,000 less
    expect(of("salary")).toEqual(expect.objectContaining({ down: of("headcount")?.down, up: of("headcount")?.up }));
    const effects = moved.map(({ down, up }) => Math.max(Math.abs(down), Math.abs(up)));
    expect(effects).toEqual(effects.toSorted((one, other) => other - one));
  });

  test("what the company does not have moves nothing, and is left out", () => {
    expect(moved.map(({ input }) => input).toSorted()).toEqual([
      "headcount",
      "other-costs",
      "payout",
      "revenue",
      "salary",
    ]);
  });

  test("the export share moves it where a tenth less falls below the threshold", () => {
    const [most] = sensitivity(exporter(2028, 2028, { exportShares: [0.52] }), PARAMETERS, "it-park");
    expect(most).toMatchObject({ input: "export-share", up: 0 });
    // 52,474 - -3,825
    expect(most?.down).toBe(-56_299);
  });
});

describe("what losing the status costs", () => {
  test("is what is paid more from the month on", () => {
    // 2027, from July: 43,143 instead of 15,750; 2028: 68,224 instead of 15,750
    const loss = lossOfStatus(exporter(2026, 2028), PARAMETERS, { year: 2027, month: 7 });
    expect(loss.byYear).toEqual([
      { year: 2027, more: 27_393 },
      { year: 2028, more: 52_474 },
    ]);
    expect(loss.fromThenOn).toBe(79_867);
    // spared before: 2026 21,600 + 29,760 + 6,114; 2027 10,800 + 14,257 + 2,524
    expect(loss.recharge).toEqual({ least: 0, most: 85_055 });
  });

  test("a loss that the scenario itself has is set aside", () => {
    const scenario = exporter(2026, 2028, { statusLost: { year: 2026, month: 2 } });
    expect(lossOfStatus(scenario, PARAMETERS, { year: 2027, month: 7 }).fromThenOn).toBe(79_867);
  });

  test("nothing changes after the horizon, and nothing can be charged again in its first month", () => {
    expect(lossOfStatus(exporter(2026, 2028), PARAMETERS, { year: 2029, month: 1 })).toMatchObject({
      fromThenOn: 0,
      byYear: [],
    });
    expect(lossOfStatus(exporter(2026, 2028), PARAMETERS, { year: 2026, month: 1 }).recharge).toEqual({
      least: 0,
      most: 0,
    });
  });
});
