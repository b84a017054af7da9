import { readDay } from "./calendarDay.ts";
import type { Incentive, Phase } from "./records/incentive.ts";

/** Where an incentive stands on a day: it holds, it has yet to begin (or begins again), or it is over. */
export const STANDINGS = ["in-force", "not-yet", "ended"] as const;

export type Standing = (typeof STANDINGS)[number];

/** A phase with its first and last day (days since 1970-01-01); infinite where the record leaves them out. */
export type Span = { readonly phase: Phase; readonly from: number; readonly until: number };

/** The phases of an incentive in order of time. */
export const spansOf = ({ phases }: Pick<Incentive, "phases">): readonly Span[] =>
  phases.map((phase) => ({
    phase,
    from: readDay(phase.from) ?? Number.NEGATIVE_INFINITY,
    until: readDay(phase.until) ?? Number.POSITIVE_INFINITY,
  }));

export type IncentiveStanding = {
  readonly standing: Standing;
  /** What holds on the day; else what begins next; else what held last. */
  readonly span: Span;
  /** The phases that begin after that one, in order of time. */
  readonly later: readonly Span[];
  /** The day of which rate and condition are told: the day asked about, or the nearest day on which the phase holds. */
  readonly toldOf: number;
  /** Days from the day asked about to the last day of what holds; undefined when nothing holds, or no last day is known. */
  readonly daysLeft: number | undefined;
};

/** How an incentive stands on a day (days since 1970-01-01). Where several phases hold, the first of the record speaks for it. */
export function incentiveStanding(incentive: Pick<Incentive, "phases">, day: number): IncentiveStanding {
  const spans = spansOf(incentive);
  const holding = spans.find(({ from, until }) => from <= day && day <= until);
  const next = spans.filter(({ from }) => from > day).reduce(earlier, undefined);
  const last = spans.reduce(laterEnd, undefined);
  const span = holding ?? next ?? last;
  // The schema asks for at least one phase.
  if (span === undefined) throw new RangeError("An incentive without phases: it has not been decoded.");
  const standing = holding !== undefined ? "in-force" : next !== undefined ? "not-yet" : "ended";
  return {
    standing,
    span,
    later: spans.filter(({ from }) => from > span.from).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    toldOf: Math.min(Math.max(day, span.from), span.until),
    daysLeft: holding !== undefined && Number.isFinite(span.until) ? span.until - day : undefined,
  };
}

const earlier = (best: Span | undefined, one: Span): Span => (best === undefined || one.from < best.from ? one : best);
const laterEnd = (best: Span | undefined, one: Span): Span =>
  best === undefined || one.until > best.until ? one : best;

/** How long before its last day (in days) a phase is said to end soon: two years, in which a company plans. */
const SOON = 730;

/** Whether what holds ends within two years. */
export const endsSoon = ({ daysLeft }: IncentiveStanding): boolean => daysLeft !== undefined && daysLeft <= SOON;
