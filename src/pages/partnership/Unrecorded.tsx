import { useDataset } from "../../data/useDataset.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { statementsOf } from "../../domain/firmness.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { relations } from "../../domain/relations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./Unrecorded.module.css";

const PARTS = [
  "amounts",
  "acts",
  "statements",
  "next-steps",
  "disputes",
  "open-questions",
] as const satisfies readonly CollectionName[];

export type Part = (typeof PARTS)[number];

const holds = (dataset: Dataset, id: string): Readonly<Record<Part, boolean>> => {
  const of = relations(dataset);
  return {
    amounts: of.amountsOf(id).length > 0,
    acts: of.actsOf(id).length > 0,
    statements: statementsOf(dataset, id).length > 0,
    "next-steps": of.nextStepsOf(id).length > 0,
    disputes: of.disputesOf(id).length > 0,
    "open-questions": of.questionsOf(id).length > 0,
  };
};

/**
 * The parts of the page for which this partnership has nothing. A part whose file could not be read whole is not among them: it stays in
 * its place and says so.
 */
export function useUnrecorded(id: string): ReadonlySet<Part> {
  const { dataset, isWhole } = useDataset();
  const held = holds(dataset, id);
  // Statements belong to events: without these none can be found.
  return new Set(
    PARTS.filter((part) => !held[part] && isWhole(part === "statements" ? ["statements", "events"] : [part])),
  );
}

/** One line in place of empty sections: what was looked for and is not there. */
export function Unrecorded({ parts }: { readonly parts: ReadonlySet<Part> }) {
  const { t } = useLanguage();
  if (parts.size === 0) return null;
  const titles: Readonly<Record<Part, string>> = {
    amounts: t(($) => $.portfolio.detail.amounts.title),
    acts: t(($) => $.portfolio.detail.acts.title),
    statements: t(($) => $.partnerships.detail.statements.title),
    "next-steps": t(($) => $.partnerships.nextSteps),
    disputes: t(($) => $.partnerships.detail.disputes.title),
    "open-questions": t(($) => $.partnerships.detail.questions.title),
  };
  return (
    <Section
      title={t(($) => $.portfolio.detail.unrecorded.title)}
      lead={t(($) => $.portfolio.detail.unrecorded.lead)}
      id="unrecorded"
    >
      <ul className={css["parts"]}>
        {[...parts].map((part) => (
          <li key={part}>{titles[part]}</li>
        ))}
      </ul>
    </Section>
  );
}
