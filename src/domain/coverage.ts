import { dataDay } from "./asOf.ts";
import { writeDay } from "./calendarDay.ts";
import type { CompanyProfile } from "./conditionOutcome.ts";
import { type CoverageStanding, coverageOn, type Doubt, type Ground, type Rule } from "./coverageStanding.ts";
import type { Dataset } from "./dataset.ts";
import { dayAfter } from "./dayAfter.ts";
import type { Condition } from "./records/condition.ts";
import type { Incentive } from "./records/incentive.ts";
import type { Regime } from "./records/regime.ts";

export const VERDICTS = ["covered", "unclear", "not-covered"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** How a rule fails. Days are first days, as `2028-01-01`. */
export type Failing = {
  /** The first day, from the start of the year on, on which it fails; it may lie after the year. */
  readonly day: string;
  readonly grounds: readonly Ground[];
  /** The day from which on it has failed without a break; undefined when it has never held before. */
  readonly since?: string;
  /** The first day on which it no longer fails. */
  readonly over?: string;
};

/** How a rule stands to a company in a year. */
export type Answer = {
  /** "not-covered" when it fails on any day of the year. */
  readonly verdict: Verdict;
  readonly fails?: Failing;
  /** The first day after the year, before it fails, on which something new is unclear. */
  readonly turnsUnclear?: { readonly day: string; readonly doubts: readonly Doubt[] };
  /** What keeps it from being clear in the year. */
  readonly doubts: readonly Doubt[];
  /** Conditions that no answer can tell and that people have to check. */
  readonly toCheck: readonly Condition[];
};

export type Coverage = Answer & { readonly incentive: Incentive };

const subjectOf = (doubt: Doubt) =>
  "condition" in doubt
    ? doubt.condition
    : "phase" in doubt
      ? doubt.phase
      : "reading" in doubt
        ? doubt.reading
        : undefined;

const sameDoubt = (one: Doubt, other: Doubt): boolean => one.kind === other.kind && subjectOf(one) === subjectOf(other);

const once = (doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts.filter((doubt, at) => doubts.findIndex((other) => sameDoubt(doubt, other)) === at);

type Dated = CoverageStanding & { readonly day: string };

const isFailing = (standing: Dated | undefined): boolean => standing !== undefined && standing.grounds.length > 0;

/** The failing that the standing at a place in order of time belongs to. A time that is over is told apart from conditions. */
function failingAt(standings: readonly Dated[], at: number): Failing | undefined {
  const found = standings[at];
  if (found === undefined) return undefined;
  const isPeriod = found.grounds.every(({ kind }) => kind === "period");
  let first = at;
  while (isFailing(standings[first - 1]) && (!isPeriod || standings[first - 1]?.grounds[0]?.kind === "period"))
    first -= 1;
  const over = standings.find((one, index) => index > at && !isFailing(one))?.day;
  const since = standings[first]?.day ?? "";
  return {
    day: found.day,
    grounds: found.grounds,
    ...(since !== "" && { since }),
    ...(over !== undefined && { over }),
  };
}

function answerOf(dataset: Dataset, rule: Rule, profile: CompanyProfile): Answer {
  const first = `${profile.year}-01-01`;
  const last = `${profile.year}-12-31`;
  const ofData = dataDay(dataset);
  const afterData = ofData === undefined ? undefined : `${Number(writeDay(ofData).slice(0, 4)) + 1}-01-01`;
  // Nothing changes between these days; the empty one lies before all others.
  const turns = [...(rule.phases ?? []), ...rule.conditions, ...(rule.values ?? [])].flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [dayAfter(until)]),
  ]);
  const days = [...new Set(["", first, ...turns, ...(afterData === undefined ? [] : [afterData])])].sort();
  const standings = days.map((day) => ({ day, ...coverageOn(dataset, rule, profile, day, afterData) }));
  const inYear = standings.filter(({ day }) => first <= day && day <= last);
  const fails = failingAt(
    standings,
    standings.findIndex((one) => one.day >= first && isFailing(one)),
  );
  const doubts = once(inYear.flatMap((one) => one.doubts));
  const fresh = (one: Dated): readonly Doubt[] =>
    one.doubts.filter((doubt) => !doubts.some((old) => sameDoubt(old, doubt)));
  const turning = standings.find(
    (one) => one.day > last && (fails === undefined || one.day < fails.day) && fresh(one).length > 0,
  );
  return {
    verdict: inYear.some(isFailing) ? "not-covered" : doubts.length > 0 ? "unclear" : "covered",
    ...(fails !== undefined && { fails }),
    ...(turning !== undefined && { turnsUnclear: { day: turning.day, doubts: fresh(turning) } }),
    doubts,
    toCheck: [...new Set(inYear.flatMap(({ toCheck }) => toCheck))],
  };
}

/**
 * Whether a company with these answers has an incentive in a year: by the conditions of the incentive and of its regime, each asked for
 * in its own time. An answer exactly at a value on which sources differ, a question left open, a condition that nobody confirms, conditions
 * that only people can check, a rate that depends on how the law is read, or a form of the incentive that nobody states make it unclear, never covered.
 */
export function coverageOf(dataset: Dataset, incentive: Incentive, profile: CompanyProfile): Coverage {
  const { phases, basis, waives = [] } = incentive;
  const ofRegime = dataset.regimes.get(incentive.regime)?.conditions ?? [];
  const conditions = [...ofRegime.filter(({ id }) => !waives.includes(id)), ...incentive.conditions];
  const values = dataset["tax-parameters"].get(incentive.rate ?? "")?.values;
  return { incentive, ...answerOf(dataset, { phases, conditions, values, basis }, profile) };
}

/** Whether a company with these answers can be under a regime in a year, by the regime's own conditions. */
export const regimeAnswer = (dataset: Dataset, { conditions = [], basis }: Regime, profile: CompanyProfile): Answer =>
  answerOf(dataset, { conditions, basis }, profile);
