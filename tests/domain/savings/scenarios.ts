import fc from "fast-check";
import { LOCATIONS } from "../../../src/domain/records/condition.ts";
import { OPEN_READINGS } from "../../../src/domain/savings/openReadings.ts";
import {
  ASSET_CLASSES,
  CURRENCIES,
  LAND_ZONES,
  type OwnerResidence,
  type Scenario,
} from "../../../src/domain/savings/scenario.ts";
import { READINGS } from "./parameters.ts";

/** Money with cents, up to a number of whole units. */
const money = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);

/** A share in steps of a hundredth of a percent. */
export const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);

const year = fc.integer({ min: 2024, max: 2045 });

const owner: fc.Arbitrary<OwnerResidence> = fc.oneof(
  fc.constant<OwnerResidence>({ kind: "uzbek" }),
  fc.constant<OwnerResidence>({ kind: "foreign" }),
  share.map((rate): OwnerResidence => ({ kind: "foreign-with-treaty", rate })),
);

const rates = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  rate: fc.integer({ min: 1, max: 10_000_000 }).map((parts) => parts / 100),
  usdRate: fc.integer({ min: 1, max: 10_000_000 }).map((parts) => parts / 100),
});

const readings = fc
  .record(
    Object.fromEntries(
      READINGS.map(([id, { options }]) => [id, fc.constantFrom(...options.map((option) => option.id))]),
    ),
    { requiredKeys: [] },
  )
  .map((chosen) => Object.fromEntries(OPEN_READINGS.flatMap((id) => (chosen[id] ? [[id, chosen[id]]] : []))));

/** Companies of every size within the limits, with at most `staff` groups of employees and `assets` investments. */
export const scenarios = ({ most = 9_999_999_999, groups = 8, assets = 12 } = {}): fc.Arbitrary<Scenario> =>
  fc
    .record({
      money: rates,
      years: fc.tuple(year, year),
      staff: fc.array(fc.record({ count: fc.integer({ min: 0, max: 1_000 }), salary: money(100_000) }), {
        maxLength: groups,
      }),
      revenue: money(most),
      otherCosts: money(most),
      costsWithVat: share,
      exportShares: fc.array(share, { minLength: 1, maxLength: 22 }),
      investments: fc.array(
        fc.record({
          amount: money(most),
          assetClass: fc.constantFrom(...ASSET_CLASSES),
          year,
          imported: fc.boolean(),
        }),
        { maxLength: assets },
      ),
      customsDuty: share,
      buildings: money(most),
      hectares: fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 10_000),
      landZone: fc.constantFrom(...LAND_ZONES),
      location: fc.constantFrom(...LOCATIONS),
      payout: share,
      owner,
      contribution: fc.option(share, { nil: undefined }),
      readings,
      statusLost: fc.option(fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }), { nil: undefined }),
    })
    .map(({ money: { currency, rate, usdRate }, years, contribution, statusLost, ...rest }) => ({
      ...rest,
      currency,
      // A UZS is worth one UZS, and a dollar what a dollar is worth.
      rate: currency === "UZS" ? 1 : rate,
      usdRate: currency === "USD" ? rate : usdRate,
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
      ...(contribution === undefined ? {} : { contribution }),
      ...(statusLost === undefined ? {} : { statusLost }),
    }));
