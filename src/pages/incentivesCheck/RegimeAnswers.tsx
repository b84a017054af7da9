import { FactMarker } from "../../data/FactMarker.tsx";
import type { Answer } from "../../domain/coverage.ts";
import { factKey } from "../../domain/fact.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import { conditionsInWords, doubtsInWords, failedConditions } from "./answerInWords.ts";
import type { RegimeCheck } from "./check.ts";
import { tallyOf } from "./check.ts";
import { IncentiveAnswer } from "./IncentiveAnswer.tsx";
import css from "./RegimeAnswers.module.css";

type RegimeAnswersProps = { readonly check: RegimeCheck; readonly year: number };

/** The incentives of one regime, below a sentence on the regime itself. */
export function RegimeAnswers({ check, year }: RegimeAnswersProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { regime, answer, coverages } = check;
  const { covered, total } = tallyOf([check]);
  const toCheck = answer.verdict === "not-covered" ? [] : answer.toCheck;
  return (
    <section className={css["regime"]} id={`regime-${regime.id}`} aria-labelledby={`regime-${regime.id}-heading`}>
      <div className={css["head"]}>
        <h2 id={`regime-${regime.id}-heading`}>
          <Words of={regime.title} />
          <FactMarker fact={factKey("regimes", regime.id)} />
        </h2>
        {total > 0 && <p className={css["count"]}>{t(($) => $.coverage.regime.count, { covered, total })}</p>}
      </div>
      <p className={css["sentence"]}>
        <RegimeSentence answer={answer} year={year} whole={total > 0 && covered === total} />
      </p>
      {toCheck.length > 0 && (
        <p className={css["check"]}>
          {t(($) => $.coverage.toCheck.ofRegime, { conditions: conditionsInWords(spoken, toCheck) })}
        </p>
      )}
      <ul>
        {coverages.map((coverage) => (
          <IncentiveAnswer
            key={coverage.incentive.id}
            coverage={coverage}
            year={year}
            saidAbove={regime.conditions ?? []}
          />
        ))}
      </ul>
    </section>
  );
}

type RegimeSentenceProps = {
  readonly answer: Answer;
  readonly year: number;
  /** Every incentive of the regime is covered. */
  readonly whole: boolean;
};

/** All of it is open, what fails, or what is unclear. */
export function RegimeSentence({ answer, year, whole }: RegimeSentenceProps) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const at = { year: String(year) };
  if (answer.verdict === "not-covered")
    return t(($) => $.coverage.regime.fails, {
      ...at,
      conditions: conditionsInWords(spoken, failedConditions(answer)),
    });
  if (answer.verdict === "covered") return t(($) => (whole ? $.coverage.regime.all : $.coverage.regime.met), at);
  return [t(($) => $.coverage.regime.unclear, at), ...doubtsInWords(spoken, answer.doubts)].join(format.sentenceSpace);
}
