import { SourceLink } from "../../data/recordLinks.tsx";
import { SourceDetails } from "../../data/SourceDetails.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./AboutSource.module.css";

/** How to weigh the source: its details, what it probably repeats, and what to know about the copy that was read. */
export function AboutSource({ source }: { readonly source: Source }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const original = source.repeats === undefined ? undefined : dataset.sources.get(source.repeats.source);
  return (
    <div className={css["about"]}>
      <SourceDetails source={source} />
      <div className={css["remarks"]}>
        {original !== undefined && source.repeats !== undefined && (
          <div>
            <h3>
              <SourceLink id={original.id}>
                {t(($) => $.evidence.probablyRepeats, { source: original.publisher })}
              </SourceLink>
            </h3>
            <p>
              <Words of={source.repeats.why} />
            </p>
          </div>
        )}
        {source.note !== undefined && (
          <div>
            <h3>{t(($) => $.sources.note)}</h3>
            <p>
              <Words of={source.note} />
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
