import { SourceLink } from "../../data/recordLinks.tsx";
import { SourceDetails } from "../../data/SourceDetails.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Source } from "../../domain/records/source.ts";
import { allFactsRead, restingOn } from "../../domain/restingOn.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./SourceEntry.module.css";

/** One source: who speaks, what it is called, how to weigh it, and how much rests on it. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const complete = allFactsRead(dataset);
  const { supported, differing } = restingOn(dataset, source.id);
  const original = source.repeats === undefined ? undefined : dataset.sources.get(source.repeats.source);
  return (
    <li className={css["entry"]}>
      <div className={css["words"]}>
        <p className={css["publisher"]}>{source.publisher}</p>
        <h3 lang={source.language}>
          <SourceLink id={source.id}>{source.title}</SourceLink>
        </h3>
        <p className={css["links"]}>
          <ExternalLink href={source.url}>{t(($) => $.evidence.openOriginal)}</ExternalLink>
        </p>
        {original !== undefined && source.repeats !== undefined && (
          <div className={css["repeats"]}>
            <p>{t(($) => $.evidence.probablyRepeats, { source: original.publisher })}</p>
            <p>
              <Words of={source.repeats.why} />
            </p>
          </div>
        )}
        {source.note !== undefined && (
          <p className={css["note"]}>
            <Words of={source.note} />
          </p>
        )}
      </div>
      <div className={css["weight"]}>
        <SourceDetails source={source} />
        <p className={css["resting"]}>
          <SourceLink id={source.id} className={css["count"]}>
            {!complete
              ? t(($) => $.sources.readIt)
              : supported === 0
                ? t(($) => $.sources.nothingRests)
                : t(($) => $.sources.factsRest, { count: supported })}
          </SourceLink>
          {complete && differing > 0 && <span>{t(($) => $.sources.factsDiffer, { count: differing })}</span>}
        </p>
      </div>
    </li>
  );
}
