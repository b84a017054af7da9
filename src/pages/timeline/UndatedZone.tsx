import { FactMarker } from "../../data/FactMarker.tsx";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { dateInWords } from "./dateInWords.ts";
import css from "./UndatedZone.module.css";

/** The zone beside the axis for what has no date. Its place says nothing about time. */
export function UndatedZone({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const spoken = useLanguage();
  const { language, t } = spoken;
  const announced = entries.every(({ date }) => isUnknown(date) && date.unknown === "not-announced");
  const title = announced ? t(($) => $.unknowns["date-not-announced"]) : t(($) => $.timeline.undated.title);
  return (
    <section className={css["zone"]} aria-label={title}>
      <h3>{title}</h3>
      <p>{t(($) => $.timeline.undated.lead)}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <p className={css["title"]}>
              <LocalText {...inLanguage(entry.title, language)} pageLanguage={language} />
              <FactMarker fact={entry.key} />
            </p>
            {!announced && <p>{dateInWords(spoken, entry)}</p>}
            {entry.forces.map((force) => (
              <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
