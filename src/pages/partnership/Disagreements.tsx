import { Link } from "@tanstack/react-router";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { citations } from "../../domain/evidence.ts";
import { factKey } from "../../domain/fact.ts";
import type { Dispute } from "../../domain/records/dispute.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Disagreements.module.css";

/** One question with every value, each with the sources that give it, and which one is shown. */
function Disagreement({ dispute }: { readonly dispute: Dispute }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const { question, subject, values, shown, kind } = dispute;
  return (
    <li className={css["dispute"]}>
      <h3>
        <FactWords of={question} fact={factKey(subject.collection, subject.id)} />
        {kind === "doubt" && <span className={css["doubt"]}>{t(($) => $.disputes.kinds.doubt)}</span>}
      </h3>
      <ul className={css["values"]}>
        {values.map(({ value, evidence }, index) => {
          const names = [...new Set(citations(dataset, evidence).map(({ source }) => source.shortName))];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: `shown` points to values by their place
            <li key={index}>
              <Words of={value} />
              <span className={css["source"]}>
                {format.list(names, "and")}
                {index === shown && <b className={css["shown"]}>{t(($) => $.partnerships.detail.disputes.shown)}</b>}
              </span>
            </li>
          );
        })}
      </ul>
      {shown === null && (
        <p className={css["open"]}>
          <Unknown>{t(($) => $.evidence.noValueShown)}</Unknown>
        </p>
      )}
    </li>
  );
}

/** Where sources disagree about this partnership; the register sets them side by side, with the reasons. */
export function Disagreements({ partnership }: { readonly partnership: string }) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const disputes = [...dataset.disputes.values()].filter((one) => one.partnership === partnership);
  const onlyDoubts = disputes.length > 0 && disputes.every(({ kind }) => kind === "doubt");
  return (
    <Section
      title={onlyDoubts ? t(($) => $.portfolio.detail.doubts) : t(($) => $.partnerships.detail.disputes.title)}
      lead={onlyDoubts ? undefined : t(($) => $.partnerships.detail.disputes.lead)}
      id="disagreements"
      action={
        <Link to="/{-$locale}/disputes/" params={{ locale: language }} search={{ partnership }}>
          {t(($) => $.partnerships.detail.disputes.compare)}
        </Link>
      }
    >
      <Needs collections={["disputes", "sources"]}>
        {disputes.length === 0 && <p>{t(($) => $.partnerships.detail.disputes.none)}</p>}
        <ul className={css["disputes"]}>
          {disputes.map((dispute) => (
            <Disagreement key={dispute.id} dispute={dispute} />
          ))}
        </ul>
      </Needs>
    </Section>
  );
}
