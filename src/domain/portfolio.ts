import type { Dataset } from "./dataset.ts";
import { bounds, fromDayNumber, isExactDay, parseEdtf } from "./edtf.ts";
import { isOverdue, nextStepsOf } from "./nextSteps.ts";
import type { Amount } from "./records/amount.ts";
import type { Event } from "./records/event.ts";
import { isUnknown } from "./records/fields.ts";
import type { NextStep } from "./records/nextStep.ts";
import type { PARTNERSHIP_STATUSES, Partnership } from "./records/partnership.ts";
import { relations } from "./relations.ts";
import type { PartnershipStage, StageStanding } from "./stage.ts";
import { statusOf } from "./status.ts";

export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

/** One partnership as a line of the portfolio. */
export type PortfolioRow = {
  readonly partnership: Partnership;
  readonly stages: PartnershipStage["stages"];
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
  /** Its day is known; a month, a span or "on or before" is not a day. */
  readonly lastDayKnown: boolean;
  /** Whole days from the last event to `asOf`; undefined when its day is not known or lies after it. */
  readonly daysSince: number | undefined;
  /** The step that is due first; one without a date when none has one; undefined when no step is open. */
  readonly nextStep: NextStep | undefined;
  /** The last day on which that step can be due lies before `asOf`, and nothing says that it is done. */
  readonly overdue: boolean;
  /** Steps that nothing reports as done. */
  readonly openSteps: number;
  /** Sums of the partnership itself; what is only named in connection with it is left out. */
  readonly amounts: readonly Amount[];
  /** On how many questions sources disagree. A doubt about a single value is no disagreement. */
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
    const open = nextStepsOf(dataset, id).filter((step) => step.status !== "done");
    const nextStep = open.toSorted((a, b) => dueBy(a) - dueBy(b) || 0)[0];
    return {
      partnership,
      stages: stage.stages,
      proven: stage.proven,
      claimed: stage.claimed,
      status: partnership.status.value,
      partners: partnership.parties.filter(({ role }) => role === "partner").map(({ organization }) => organization),
      lastEvent,
      lastYears: lastEvent === undefined ? [] : yearsOf(lastEvent),
      lastDayKnown: day !== undefined,
      daysSince: day === undefined || asOf === undefined || day > asOf ? undefined : asOf - day,
      nextStep,
      overdue: nextStep !== undefined && asOf !== undefined && isOverdue(nextStep, asOf),
      openSteps: open.length,
      amounts: amountsOf(id).filter(({ context }) => context !== true),
      disputes: disputesOf(id).filter(({ kind }) => kind !== "doubt").length,
    };
  });
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

/** Of how many of these rows something is known. */
export const coverageOf = (rows: readonly PortfolioRow[]): Coverage => ({
  total: rows.length,
  amountDisclosed: rows.filter(({ amounts }) => amounts.length > 0).length,
  lastDayKnown: rows.filter(({ lastDayKnown }) => lastDayKnown).length,
  stepDated: rows.filter(({ nextStep }) => nextStep !== undefined && !isUnknown(nextStep.due)).length,
  claimedBeyond: rows.filter(({ claimed }) => claimed !== undefined).length,
});
