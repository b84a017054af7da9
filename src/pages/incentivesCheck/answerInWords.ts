import { dateOfDay, readDay, writeDay } from "../../domain/calendarDay.ts";
import type { Answer, Coverage } from "../../domain/coverage.ts";
import { type Doubt, holdsOn } from "../../domain/coverageStanding.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import type { Condition, Test } from "../../domain/records/condition.ts";
import type { Phase } from "../../domain/records/incentive.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { untilInWords } from "../../i18n/validityInWords.ts";

/** Which question answers which test. */
const QUESTIONS = {
  activity: "activity",
  "legal-form": "form",
  location: "place",
  owner: "owner",
  "export-share": "exports",
  investment: "investment",
} as const satisfies Record<Test["kind"], string>;

/** A day such as `2028-01-01`, moved by days, in words. */
const dayInWords = ({ format }: SpokenLanguage, day: string): string => format.date(dateOfDay(readDay(day) ?? 0));

const before = (day: string): string => writeDay((readDay(day) ?? 0) - 1);

/** What holds in the year: the phase of its last day, else one of an earlier day. */
export const phaseIn = ({ incentive: { phases } }: Coverage, year: number): Phase | undefined =>
  [`${year}-12-31`, `${year}-01-01`].flatMap((day) => phases.find((phase) => holdsOn(phase, day)) ?? [])[0];

/** The only thing that becomes unclear is that nobody knows the last day: no day is to be named for it. */
const onlyEndUnknown = ({ turnsUnclear }: Answer): boolean =>
  turnsUnclear?.doubts.every(({ kind }) => kind === "end-unknown") === true;

/** The last day that is clearly covered, as `2027-12-31`; undefined when it is not covered, or no end is known. */
export function lastCovered(answer: Answer): string | undefined {
  const { verdict, fails, turnsUnclear } = answer;
  const end = turnsUnclear?.day ?? fails?.day;
  return verdict !== "covered" || end === undefined || onlyEndUnknown(answer) ? undefined : before(end);
}

/** What becomes unclear after the covered time, unless its end alone is unknown. */
export const doubtsLater = (answer: Answer): readonly Doubt[] =>
  answer.verdict !== "covered" || onlyEndUnknown(answer) ? [] : (answer.turnsUnclear?.doubts ?? []);

/** Until when it is covered and what comes then, or from when on it is not; undefined while it is unclear. */
export function whenInWords(spoken: SpokenLanguage, coverage: Coverage, year: number): string | undefined {
  const { t } = spoken;
  const { verdict, fails, turnsUnclear } = coverage;
  if (verdict === "unclear") return undefined;
  if (verdict === "covered") {
    const last = lastCovered(coverage);
    if (last === undefined) {
      const untilUnknown = phaseIn(coverage, year)?.untilUnknown;
      return untilInWords(spoken, untilUnknown === undefined ? {} : { untilUnknown });
    }
    const until = untilInWords(spoken, { until: last });
    if (turnsUnclear !== undefined) return t(($) => $.coverage.when.thenUnclear, { until });
    return fails?.grounds[0]?.kind === "period"
      ? t(($) => $.coverage.when.thenEnds, { until })
      : t(($) => $.coverage.when.thenFails, { until });
  }
  const since = fails?.since === undefined ? undefined : dayInWords(spoken, fails.since);
  const over = fails?.over === undefined ? undefined : dayInWords(spoken, fails.over);
  if (since !== undefined && over !== undefined) return t(($) => $.coverage.when.between, { day: since, again: over });
  if (since !== undefined) return t(($) => $.coverage.when.since, { day: since });
  return over === undefined ? t(($) => $.coverage.when.never) : t(($) => $.coverage.when.before, { day: over });
}

/** The question that an open condition waits for. */
const questionBehind = (doubt: Doubt) =>
  doubt.kind === "not-answered" && doubt.condition.test !== undefined
    ? QUESTIONS[doubt.condition.test.kind]
    : undefined;

function doubtInWords({ t, language }: SpokenLanguage, doubt: Exclude<Doubt, { kind: "not-answered" }>): string {
  const plain = (text: Localized): string => inLanguage(text, language).text;
  switch (doubt.kind) {
    case "at-disputed-value":
    case "unconfirmed":
      return t(($) => $.coverage.open[doubt.kind], { condition: plain(doubt.condition.title) });
    case "assumed":
      return t(($) => $.coverage.open.assumed, { phase: plain(doubt.phase.title) });
    case "end-unknown":
      return t(($) => $.coverage.open["end-unknown"], {
        reason: t(($) => $.unknowns[doubt.phase.untilUnknown?.unknown ?? "not-found"]),
      });
    case "reading":
      return t(($) => $.coverage.open.reading, { reading: plain(doubt.reading.title) });
    case "left-to-people":
      return t(($) => $.coverage.open["left-to-people"]);
  }
}

/** What keeps an answer from being clear, each a sentence; the questions left open stand together in one. */
export function doubtsInWords(spoken: SpokenLanguage, doubts: readonly Doubt[]): readonly string[] {
  const { t, format } = spoken;
  const questions = [...new Set(doubts.flatMap((doubt) => questionBehind(doubt) ?? []))].map((question) =>
    t(($) => $.coverage.questions[question]),
  );
  return [
    ...(questions.length === 0
      ? []
      : [t(($) => $.coverage.open["not-answered"], { questions: format.list(questions, "and") })]),
    ...doubts.flatMap((doubt) => (doubt.kind === "not-answered" ? [] : [doubtInWords(spoken, doubt)])),
  ];
}

/** The names of conditions in one line. */
export const conditionsInWords = (
  { language }: Pick<SpokenLanguage, "language">,
  conditions: readonly Condition[],
): string => conditions.map(({ title }) => inLanguage(title, language).text).join(language === "ja" ? "；" : "; ");

/** The conditions that an answer fails by. */
export const failedConditions = ({ fails }: Answer): readonly Condition[] =>
  fails?.grounds.flatMap((ground) => (ground.kind === "condition" ? [ground.condition] : [])) ?? [];

/** The word for an answer; a payment that comes with a status is due or not. */
export const verdictInWords = ({ t }: Pick<SpokenLanguage, "t">, { verdict, incentive }: Coverage): string =>
  t(($) => (incentive.kind === "contribution" ? $.coverage.dues[verdict] : $.coverage.verdicts[verdict]));
