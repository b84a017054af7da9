import type { ReactNode } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { SourceLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { citations, citationsBySource } from "../../domain/evidence.ts";
import { factKey } from "../../domain/fact.ts";
import type { Amount } from "../../domain/records/amount.ts";
import { relations } from "../../domain/relations.ts";
import { amountInWords } from "../../i18n/figureInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Amounts.module.css";

/** The sums named for this partnership, each in its own currency with what it is. There is no sum of them. */
export function Amounts({ partnership }: { readonly partnership: string }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const columns = ["purpose", "amount", "kind", "named", "source"] as const;
  const cells = (amount: Amount): readonly ReactNode[] => {
    const { id, title, note, kind, date, evidence } = amount;
    return [
      <div key="purpose">
        <FactWords of={title} fact={factKey("amounts", id)} />
        {note !== undefined && (
          <p className={css["note"]}>
            <Words of={note} />
          </p>
        )}
      </div>,
      <span key="amount" className={css["amount"]}>
        {amountInWords(spoken, amount)}
      </span>,
      <div key="kind">
        {t(($) => $.figures.amountKinds[kind].label)}
        <p className={css["note"]}>{t(($) => $.figures.amountKinds[kind].meaning)}</p>
      </div>,
      <div key="named">
        {date === undefined ? (
          <Unknown>{t(($) => $.portfolio.detail.amounts.noDate)}</Unknown>
        ) : (
          format.date(parseEdtf(date), "short")
        )}
      </div>,
      <ul key="source" className={css["sources"]}>
        {citationsBySource(citations(dataset, evidence)).map(({ source }) => (
          <li key={source.id}>
            <SourceLink id={source.id}>{source.shortName}</SourceLink>
          </li>
        ))}
      </ul>,
    ];
  };
  return (
    <Section
      title={t(($) => $.portfolio.detail.amounts.title)}
      lead={t(($) => $.portfolio.detail.amounts.lead)}
      id="amounts"
    >
      <Needs collections={["amounts", "sources"]}>
        <DataTable
          caption={<VisuallyHidden>{t(($) => $.portfolio.detail.amounts.caption)}</VisuallyHidden>}
          columns={columns.map((key) => ({
            key,
            title: t(($) => $.portfolio.detail.amounts[key]),
            numeric: key === "amount",
          }))}
          rows={relations(dataset)
            .amountsOf(partnership)
            .map((amount) => ({ key: amount.id, cells: cells(amount) }))}
        />
      </Needs>
    </Section>
  );
}
