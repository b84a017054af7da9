import { FactMarker } from "../../data/FactMarker.tsx";
import { inLanguage } from "../../domain/localized.ts";
import type { Certainty, TimelineEntry } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { type TimelineKind, TimelineList } from "../../ui/TimelineList.tsx";
import { dateInWords, dateNote } from "./dateInWords.ts";

const NODE: Readonly<Record<Certainty, TimelineKind>> = {
  exact: "exact",
  period: "exact",
  "on-or-before": "bounded",
  approximate: "bounded",
  inferred: "bounded",
  undated: "undated",
};

/** The entries as a list: the same ones as on the axis and beside it. */
export function TimelineEntries({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const spoken = useLanguage();
  const { language, format, t } = spoken;
  return (
    <TimelineList
      entries={entries.map((entry) => {
        const when = dateInWords(spoken, entry);
        const note = dateNote(spoken, entry);
        return {
          key: entry.key,
          kind: NODE[entry.certainty],
          // The dashed ring of an unknown is the node itself.
          when,
          ...(note !== undefined && { whenNote: note }),
          title: (
            <>
              <LocalText {...inLanguage(entry.title, language)} pageLanguage={language} />
              <FactMarker fact={entry.key} />
            </>
          ),
          ...(entry.summary !== undefined && {
            text: (
              <p>
                <LocalText {...inLanguage(entry.summary, language)} pageLanguage={language} />
              </p>
            ),
          }),
          meta: (
            <>
              <span>{t(($) => $.timeline.kinds[entry.kind])}</span>
              {entry.published.length > 0 && (
                <span>
                  {t(($) => $.timeline.published, {
                    dates: format.list(
                      entry.published.map((date) => format.date(date)),
                      "and",
                    ),
                  })}
                </span>
              )}
              {entry.forces.map((force) => (
                <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />
              ))}
            </>
          ),
        };
      })}
    />
  );
}
