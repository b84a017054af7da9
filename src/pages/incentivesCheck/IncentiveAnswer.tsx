import { Link } from "@tanstack/react-router";
import { ActChips } from "../../data/ActChips.tsx";
import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Coverage } from "../../domain/coverage.ts";
import type { Ground } from "../../domain/coverageStanding.ts";
import { factKey } from "../../domain/fact.ts";
import type { Condition } from "../../domain/records/condition.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { type TermRow, TermRows } from "../../ui/TermRows.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { doubtsInWords, doubtsLater, phaseIn, verdictInWords, whenInWords } from "./answerInWords.ts";
import css from "./IncentiveAnswer.module.css";
import { VerdictMark } from "./VerdictMark.tsx";

type IncentiveAnswerProps = {
  readonly coverage: Coverage;
  readonly year: number;
  /** Conditions that are said once for the whole regime. */
  readonly saidAbove: readonly Condition[];
};

/** How one incentive stands to the answers: verdict, time, what fails under which act, what is open, what people have to check. */
export function IncentiveAnswer({ coverage, year, saidAbove }: IncentiveAnswerProps) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const { incentive, verdict, fails, doubts, turnsUnclear } = coverage;
  const when = whenInWords(spoken, coverage, year);
  const open = doubtsInWords(spoken, doubts);
  const later = doubtsInWords(spoken, doubtsLater(coverage));
  const toCheck = verdict === "not-covered" ? [] : coverage.toCheck.filter((one) => !saidAbove.includes(one));
  const certainty = verdict === "covered" ? (phaseIn(coverage, year)?.certainty ?? "stated") : "stated";
  const grounds = fails?.grounds ?? [];
  const failsLater = verdict === "covered" && turnsUnclear === undefined && grounds[0]?.kind === "condition";
  const rows: readonly TermRow[] = [
    ...(when === undefined
      ? []
      : [{ key: "when", term: t(($) => $.coverage.when.term), value: <span className={css["when"]}>{when}</span> }]),
    ...(verdict === "not-covered" || failsLater
      ? [
          {
            key: "fails",
            term: t(($) => (failsLater ? $.coverage.failing.later : $.coverage.failing.term)),
            value: <Grounds grounds={grounds} />,
          },
        ]
      : []),
    ...(verdict === "unclear" && open.length > 0
      ? [{ key: "open", term: t(($) => $.coverage.open.term), value: <Lines of={open} /> }]
      : []),
    ...(later.length > 0 ? [{ key: "later", term: t(($) => $.coverage.open.later), value: <Lines of={later} /> }] : []),
    ...(toCheck.length > 0
      ? [
          {
            key: "to-check",
            term: t(($) => $.coverage.toCheck.term),
            value: (
              <ul>
                {toCheck.map((condition) => (
                  <li key={condition.id}>
                    <Words of={condition.title} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(certainty === "stated"
      ? []
      : [{ key: "certainty", term: t(($) => $.law.confidence), value: t(($) => $.law.certainties[certainty]) }]),
    ...(verdict === "not-covered" || incentive.basis.length === 0
      ? []
      : [{ key: "basis", term: t(($) => $.law.basis), value: <ActChips basis={incentive.basis} /> }]),
  ];
  return (
    <li className={css["answer"]} data-verdict={verdict}>
      <p className={css["verdict"]}>
        <VerdictMark verdict={verdict}>{verdictInWords(spoken, coverage)}</VerdictMark>
      </p>
      <div className={css["what"]}>
        <h3>
          <Link to="/{-$locale}/incentives/$incentive/" params={{ locale: language, incentive: incentive.id }}>
            <Words of={incentive.title} />
          </Link>
          <FactMarker fact={factKey("incentives", incentive.id)} />
          {isUnconfirmed(dataset, incentive.evidence) && (
            <span className={css["unconfirmed"]}>
              {" "}
              <Unknown>{t(($) => $.law.unconfirmed)}</Unknown>
            </span>
          )}
        </h3>
        <TermRows rows={rows} className={css["rows"]} />
      </div>
    </li>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What decides against it, each with the act that it stands in. */
function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  const { t } = useLanguage();
  return (
    <ul className={css["grounds"]}>
      {grounds.map((ground) => (
        <li key={ground.kind === "period" ? "period" : ground.condition.id}>
          {ground.kind === "period" ? t(($) => $.coverage.failing.period) : <Words of={ground.condition.title} />}
          {ground.basis.length > 0 && <ActChips basis={ground.basis} />}
        </li>
      ))}
    </ul>
  );
}
