import type { Dataset } from "./dataset.ts";
import { bounds, fromDayNumber, isExactDay, parseEdtf } from "./edtf.ts";
import { nextStepsOf } from "./nextSteps.ts";
import type { Amount } from "./records/amount.ts";
import type { Event } from "./records/event.ts";
import { isUnknown } from "./records/fields.ts";
import type { NextStep } from "./records/nextStep.ts";
import { PARTNERSHIP_STATUSES, type Partnership } from "./records/partnership.ts";
import { relations } from "./relations.ts";
import { STAGES, type Stage, type StageStanding } from "./stage.ts";
import { statusOf } from "./status.ts";

export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

/** One partnership as a line of the portfolio. */
export type PortfolioRow = {
  readonly partnership: Partnership;
  /** The furthest stage that is proven; undefined when nothing is. */
  readonly proven: StageStanding | undefined;
  /** The furthest stage that is claimed beyond it. */
  readonly claimed: StageStanding | undefined;
  readonly status: PartnershipStatus;
  /** Organizations in the role of partner. */
  readonly partners: readonly string[];
  readonly lastEvent: Event | undefined;
  /** The years in which the last event can lie; none when its date is unknown or open. */
  readonly lastYears: readonly number[];
  /** Whole days from the last event to `asOf`; undefined when its day is not known or lies after it. */
  readonly daysSince: number | undefined;
  /** The step that is due first; one without a date when none has one; undefined when no step is open. */
  readonly nextStep: NextStep | undefined;
  readonly amounts: readonly Amount[];
  readonly disputes: number;
};

/** Years further apart than this are no "year of the last event" any more. */
const MOST_YEARS = 10;

function yearsOf({ date }: Event): readonly number[] {
  if (isUnknown(date)) return [];
  const { earliest, latest } = bounds(parseEdtf(date));
  if (!Number.isFinite(latest)) return [];
  const last = fromDayNumber(latest).year;
  const first = Number.isFinite(earliest) ? fromDayNumber(earliest).year : last;
  return last - first > MOST_YEARS ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const dayOf = ({ date }: Event): number | undefined => {
  if (isUnknown(date)) return undefined;
  const read = parseEdtf(date);
  return isExactDay(read) ? bounds(read).latest : undefined;
};

const dueBy = ({ due }: NextStep): number =>
  isUnknown(due) ? Number.POSITIVE_INFINITY : bounds(parseEdtf(due)).latest;

/**
 * Every partnership as a line. `asOf` is the day (since 1970-01-01) up to which days are counted; without it none are.
 */
export function portfolio(dataset: Dataset, asOf: number | undefined): readonly PortfolioRow[] {
  const { amountsOf, disputesOf } = relations(dataset);
  return [...dataset.partnerships.keys()].flatMap((id) => {
    const status = statusOf(dataset, id);
    if (status === undefined) return [];
    const { partnership, stage, lastEvent } = status;
    const day = lastEvent === undefined ? undefined : dayOf(lastEvent);
    return {
      partnership,
      proven: stage.proven,
      claimed: stage.claimed,
      status: partnership.status.value,
      partners: partnership.parties.filter(({ role }) => role === "partner").map(({ organization }) => organization),
      lastEvent,
      lastYears: lastEvent === undefined ? [] : yearsOf(lastEvent),
      daysSince: day === undefined || asOf === undefined || day > asOf ? undefined : asOf - day,
      nextStep: nextStepsOf(dataset, id)
        .filter((step) => step.status !== "done")
        .toSorted((a, b) => dueBy(a) - dueBy(b) || 0)[0],
      amounts: amountsOf(id),
      disputes: disputesOf(id).length,
    };
  });
}

/** What the portfolio is filtered by. An empty list lets everything pass; several words of one list widen it. */
export type PortfolioFilter = {
  readonly stages: readonly (Stage | "none")[];
  readonly statuses: readonly PartnershipStatus[];
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  readonly partners: readonly string[];
  readonly years: readonly number[];
};

export const NO_FILTER: PortfolioFilter = {
  stages: [],
  statuses: [],
  countries: [],
  sectors: [],
  partners: [],
  years: [],
};

const passes = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

/** What a row has of each thing that it can be filtered by. */
const traits = (row: PortfolioRow): PortfolioFilter => ({
  stages: [row.proven?.stage ?? "none"],
  statuses: [row.status],
  countries: [row.partnership.country],
  sectors: row.partnership.sectors,
  partners: row.partners,
  years: row.lastYears,
});

export const filterPortfolio = (rows: readonly PortfolioRow[], filter: PortfolioFilter): readonly PortfolioRow[] =>
  rows.filter((row) => {
    const has = traits(row);
    return (
      passes(filter.stages, has.stages) &&
      passes(filter.statuses, has.statuses) &&
      passes(filter.countries, has.countries) &&
      passes(filter.sectors, has.sectors) &&
      passes(filter.partners, has.partners) &&
      passes(filter.years, has.years)
    );
  });

export type Counted<T> = readonly { readonly value: T; readonly count: number }[];

export type PortfolioFacets = {
  readonly stages: Counted<Stage | "none">;
  readonly statuses: Counted<PartnershipStatus>;
  readonly countries: Counted<string>;
  readonly sectors: Counted<string>;
  readonly partners: Counted<string>;
  readonly years: Counted<number>;
};

function counted<T>(values: readonly T[], order: (a: readonly [T, number], b: readonly [T, number]) => number) {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(order).map(([value, count]) => ({ value, count }));
}

const mostFirst = <T>([, a]: readonly [T, number], [, b]: readonly [T, number]): number => b - a;
const inOrder =
  <T>(all: readonly T[]) =>
  ([a]: readonly [T, number], [b]: readonly [T, number]): number =>
    all.indexOf(a) - all.indexOf(b);

/** What the rows can be filtered by, each with the number of rows it leaves: only what occurs. */
export function portfolioFacets(rows: readonly PortfolioRow[]): PortfolioFacets {
  const all = rows.map(traits);
  return {
    stages: counted(
      all.flatMap(({ stages }) => stages),
      inOrder<Stage | "none">(["none", ...STAGES]),
    ),
    statuses: counted(
      all.flatMap(({ statuses }) => statuses),
      inOrder<PartnershipStatus>(PARTNERSHIP_STATUSES),
    ),
    countries: counted(
      all.flatMap(({ countries }) => countries),
      mostFirst,
    ),
    sectors: counted(
      all.flatMap(({ sectors }) => sectors),
      mostFirst,
    ),
    partners: counted(
      all.flatMap(({ partners }) => partners),
      mostFirst,
    ),
    years: counted(
      all.flatMap(({ years }) => years),
      ([a], [b]) => b - a,
    ),
  };
}

/** Of how many partnerships something is known: every count of the portfolio states what it covers. */
export type Coverage = {
  readonly total: number;
  /** An amount is named, of whatever kind. */
  readonly amountDisclosed: number;
  /** The day of the last event is known. */
  readonly lastDayKnown: number;
  /** An open step has a date. */
  readonly stepDated: number;
  /** A source claims more than is proven. */
  readonly claimedBeyond: number;
};

export const coverageOf = (rows: readonly PortfolioRow[]): Coverage => ({
  total: rows.length,
  amountDisclosed: rows.filter(({ amounts }) => amounts.length > 0).length,
  lastDayKnown: rows.filter(({ lastEvent }) => lastEvent !== undefined && dayOf(lastEvent) !== undefined).length,
  stepDated: rows.filter(({ nextStep }) => nextStep !== undefined && !isUnknown(nextStep.due)).length,
  claimedBeyond: rows.filter(({ claimed }) => claimed !== undefined).length,
});
