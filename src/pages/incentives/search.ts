import type { SearchSchemaInput } from "@tanstack/react-router";
import { nameIn, textIn, wordsIn } from "../../domain/addressValues.ts";
import {
  BENEFICIARIES,
  type Beneficiary,
  INCENTIVE_KINDS,
  type IncentiveKind,
} from "../../domain/records/incentive.ts";

/** The two charts of the page. */
export const INCENTIVE_CHARTS = ["comparison", "validity"] as const;

export type IncentiveChart = (typeof INCENTIVE_CHARTS)[number];

/** What the address of the incentive guide may say; everything left out means: all of them, on the date of the data, as charts. */
export type IncentivesSearch = {
  readonly who?: readonly Beneficiary[] | undefined;
  readonly kind?: readonly IncentiveKind[] | undefined;
  readonly regime?: string | undefined;
  /** Only what holds on this day, as it was written: the page answers also to what is no day. */
  readonly on?: string | undefined;
  /** The charts that are shown as tables. */
  readonly table?: readonly IncentiveChart[] | undefined;
  /** Whether the charts of the whole list show every regime, and not only the first. */
  readonly charts?: "all" | undefined;
};

const LONGEST_DAY = 40;

/** Reads the address. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readIncentivesSearch(search: IncentivesSearch & SearchSchemaInput): IncentivesSearch {
  return {
    who: wordsIn(BENEFICIARIES, search.who),
    kind: wordsIn(INCENTIVE_KINDS, search.kind),
    regime: nameIn(search.regime),
    on: textIn(search.on)?.slice(0, LONGEST_DAY) || undefined,
    table: wordsIn(INCENTIVE_CHARTS, search.table),
    charts: search.charts === "all" ? "all" : undefined,
  };
}
