import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { entryDateInWords } from "../../data/timelineRow.tsx";
import { isUnknown } from "../../domain/records/fields.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import css from "./UndatedZone.module.css";

/** Beside the axis there is room for so many; the list has them all. */
const MOST = 6;

/** The zone beside the axis for what has no date. Its place says nothing about time. */
export const UndatedZone = memo(function UndatedZone({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const announced = entries.every(({ date }) => isUnknown(date) && date.unknown === "not-announced");
  const title = announced ? t(($) => $.unknowns["date-not-announced"]) : t(($) => $.timeline.undated.title);
  const more = entries.length - MOST;
  return (
    <section className={css["zone"]} aria-label={title}>
      <h3>{title}</h3>
      <p>{t(($) => $.timeline.undated.lead)}</p>
      <ul>
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry.id}>
            <p className={css["title"]}>
              <FactWords of={entry.title} fact={entry.key} />
            </p>
            {!announced && <p>{entryDateInWords(spoken, entry, "long")}</p>}
            {entry.forces.map((force) => (
              <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link to="./" search={(before) => before} hash="list">
            {t(($) => $.timeline.undated.more, { count: more })}
          </Link>
        </p>
      )}
    </section>
  );
});
