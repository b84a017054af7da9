import { basisInWords } from "../../data/ActChips.tsx";
import type { Coverage } from "../../domain/coverage.ts";
import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { citations } from "../../domain/evidence.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import {
  conditionsInWords,
  doubtsInWords,
  doubtsLater,
  failedConditions,
  lastCovered,
  verdictInWords,
  whenInWords,
} from "./answerInWords.ts";
import type { RegimeCheck } from "./check.ts";
import type { CheckSearch } from "./search.ts";

/** The answers that were given, in one line: what the results below rest on. */
export function answersInWords({ t, format }: SpokenLanguage, answers: CheckSearch, year: number): string {
  const { activity, form, exports, investment, place, owner } = answers;
  const open = t(($) => $.coverage.questions.open);
  return [
    [t(($) => $.coverage.questions.year), String(year)],
    [t(($) => $.coverage.questions.activity), activity && t(($) => $.coverage.activities[activity])],
    [t(($) => $.coverage.questions.form), form && t(($) => $.coverage.forms[form])],
    [t(($) => $.coverage.questions.exports), exports === undefined ? open : format.percent(exports / 100, 2)],
    [
      t(($) => $.coverage.questions.investment),
      investment === undefined ? open : format.money(investment, "USD", "precise"),
    ],
    [t(($) => $.coverage.questions.place), place && t(($) => $.coverage.places[place])],
    [t(($) => $.coverage.questions.owner), owner && t(($) => $.coverage.owners[owner])],
  ]
    .map(([question, answer]) => `${question}: ${answer ?? open}`)
    .join("; ");
}

/** The answers as a file: one row for each incentive, with what decides, the days, the acts and the sources. */
export function checkCsv(
  spoken: SpokenLanguage,
  dataset: Dataset,
  checks: readonly RegimeCheck[],
  answers: CheckSearch,
  year: number,
): string {
  const { t, language } = spoken;
  const given = answersInWords(spoken, answers, year);
  const row = (regime: string, coverage: Coverage): readonly string[] => {
    const { incentive, verdict, fails, doubts, toCheck } = coverage;
    const grounds = fails?.grounds ?? [];
    const sources = [...new Set(citations(dataset, incentive.evidence).map(({ source }) => source))];
    const failing = [
      ...(grounds.some(({ kind }) => kind === "period") ? [t(($) => $.coverage.failing.period)] : []),
      conditionsInWords(spoken, failedConditions(coverage)),
    ];
    return [
      regime,
      inLanguage(incentive.title, language).text,
      verdictInWords(spoken, coverage),
      whenInWords(spoken, coverage, year) ?? "",
      (verdict === "not-covered" ? fails?.since : fails?.day) ?? "",
      lastCovered(coverage) ?? "",
      failing.filter((one) => one !== "").join(" "),
      grounds.map(({ basis }) => basisInWords(spoken, dataset.acts, basis)).join("; "),
      doubtsInWords(spoken, verdict === "covered" ? doubtsLater(coverage) : doubts).join(" "),
      conditionsInWords(spoken, toCheck),
      basisInWords(spoken, dataset.acts, incentive.basis),
      isUnconfirmed(dataset, incentive.evidence) ? t(($) => $.law.unconfirmed) : "",
      given,
      sources.map(({ publisher }) => publisher).join("; "),
      sources.map(({ title }) => title).join("; "),
      sources.map(({ url }) => url).join("; "),
    ];
  };
  return writeCsv([
    [
      t(($) => $.law.regime),
      t(($) => $.incentives.table.incentive),
      t(($) => $.coverage.csv.verdict),
      t(($) => $.coverage.when.term),
      t(($) => $.coverage.csv.firstDay),
      t(($) => $.coverage.csv.lastDay),
      t(($) => $.coverage.failing.term),
      t(($) => $.coverage.csv.act),
      t(($) => $.coverage.open.term),
      t(($) => $.coverage.toCheck.term),
      t(($) => $.law.basis),
      t(($) => $.law.unconfirmed),
      t(($) => $.coverage.csv.answers),
      t(($) => $.attention.csv.publisher),
      t(($) => $.attention.csv.title),
      t(($) => $.attention.csv.address),
    ],
    ...checks.flatMap(({ regime, coverages }) =>
      coverages.map((coverage) => row(inLanguage(regime.title, language).text, coverage)),
    ),
  ]);
}
