import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { openQuestionsOf } from "../../domain/openQuestions.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./SeveralReadings.module.css";

/** Where the wording of a source can be understood in more than one way, and in how many. */
export function SeveralReadings({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, failures } = useDataset();
  const { t } = useLanguage();
  const questions = openQuestionsOf(dataset, partnership.id).filter(({ kind }) => kind === "ambiguous");
  if (questions.length === 0 && !failures.has("open-questions")) return null;
  return (
    <Section
      title={t(($) => $.overview.gaps.severalReadings)}
      {...(questions.length > 0 && { lead: t(($) => $.overview.gaps.severalReadingsLead) })}
    >
      <Needs collections={["open-questions"]}>
        <ul className={css["list"]}>
          {questions.map(({ id, title, readings = [] }) => (
            <li key={id}>
              <span>
                <FactWords of={title} fact={factKey("open-questions", id)} />
              </span>
              {readings.length > 0 && (
                <span className={css["count"]}>{t(($) => $.overview.gaps.readings, { count: readings.length })}</span>
              )}
            </li>
          ))}
        </ul>
      </Needs>
    </Section>
  );
}
