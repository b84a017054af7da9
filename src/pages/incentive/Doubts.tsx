import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { QuestionList } from "../../data/QuestionList.tsx";
import { DisputeLink } from "../../data/recordLinks.tsx";
import { SourceNames } from "../../data/SourceNames.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { incentiveDoubts } from "../../domain/incentiveDoubts.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import type { Dispute } from "../../domain/records/dispute.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import type { Reading } from "../../domain/records/reading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Doubts.module.css";

const BEHIND_DOUBTS: readonly CollectionName[] = ["readings", "disputes", "open-questions"];

/** What is not settled: ways to read the law, values on which sources differ, and what was not found. */
export function Doubts({ incentive }: { readonly incentive: Incentive }) {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const { readings, disputes, questions } = incentiveDoubts(dataset, incentive);
  return (
    <Section
      id="doubts"
      title={t(($) => $.incentives.detail.doubts.title)}
      lead={t(($) => $.incentives.detail.doubts.lead)}
    >
      <Needs collections={BEHIND_DOUBTS}>
        {readings.length + disputes.length + questions.length === 0 && isWhole(BEHIND_DOUBTS) && (
          <p>{t(($) => $.incentives.detail.doubts.none)}</p>
        )}
        <ul className={css["doubts"]}>
          {readings.map((one) => (
            <OneReading key={one.id} reading={one} />
          ))}
          {disputes.map((one) => (
            <OneDispute key={one.id} dispute={one} />
          ))}
        </ul>
        {questions.length > 0 && (
          <>
            <h3 className={css["open"]}>{t(($) => $.incentives.detail.doubts.open)}</h3>
            <QuestionList questions={questions} />
          </>
        )}
      </Needs>
    </Section>
  );
}

function OneReading({ reading: { id, title, options, likely, reason, dispute } }: { readonly reading: Reading }) {
  const { t } = useLanguage();
  return (
    <li className={css["doubt"]}>
      <h3>
        <FactWords of={title} fact={factKey("readings", id)} />
      </h3>
      <ul className={css["values"]}>
        {options.map((option) => (
          <li key={option.id}>
            <p>
              <Words of={option.title} />
              {option.id === likely && <b className={css["taken"]}>{t(($) => $.incentives.detail.doubts.likely)}</b>}
            </p>
            {option.note !== undefined && (
              <p className={css["note"]}>
                <Words of={option.note} />
              </p>
            )}
            {option.evidence.length === 0 ? (
              <Unknown>{t(($) => $.incentives.detail.doubts.unsaid)}</Unknown>
            ) : (
              <SourceNames evidence={option.evidence} />
            )}
          </li>
        ))}
      </ul>
      <p className={css["note"]}>
        <Words of={reason} />
      </p>
      {dispute !== undefined && <DisputeLink id={dispute}>{t(($) => $.attention.compare)}</DisputeLink>}
    </li>
  );
}

function OneDispute({ dispute: { id, question, subject, values, shown, reason } }: { readonly dispute: Dispute }) {
  const { t } = useLanguage();
  return (
    <li className={css["doubt"]}>
      <h3>
        <FactWords of={question} fact={factKey(subject.collection, subject.id)} />
      </h3>
      <ul className={css["values"]}>
        {values.map(({ value, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: `shown` points to values by their place
          <li key={index}>
            <p>
              <Words of={value} />
              {index === shown && <b className={css["taken"]}>{t(($) => $.partnerships.detail.disputes.shown)}</b>}
            </p>
            <SourceNames evidence={evidence} />
          </li>
        ))}
      </ul>
      <p className={css["note"]}>
        <Words of={reason} />
      </p>
      <DisputeLink id={id}>{t(($) => $.attention.compare)}</DisputeLink>
    </li>
  );
}
