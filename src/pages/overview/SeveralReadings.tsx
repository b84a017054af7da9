import { FactMarker } from "../../data/FactMarker.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./SeveralReadings.module.css";
import { Words } from "./Words.tsx";

/** Where the wording of a source can be understood in more than one way, and in how many. */
export function SeveralReadings({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, failures } = useDataset();
  const { t } = useLanguage();
  const questions = [...dataset["open-questions"].values()].filter(
    (one) => one.partnership === partnership.id && one.kind === "ambiguous",
  );
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
                <Words of={title} />
                <FactMarker fact={factKey("open-questions", id)} />
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
