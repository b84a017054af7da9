import { memo } from "react";
import { PublicationDate } from "../../data/PublicationDate.tsx";
import { SourceLink } from "../../data/recordLinks.tsx";
import { SourceTitle } from "../../data/SourceTitle.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { allFactsRead } from "../../domain/restingOn.ts";
import type { SourceRow } from "../../domain/sourceList.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";

/** One source: what it is called, who speaks, when, how much rests on it, and the original. There are hundreds: markup is kept short, and a line stays as it is while others are filtered out. */
export const SourceLine = memo(function SourceLine({
  row: { source, supported, differing },
}: {
  readonly row: SourceRow;
}) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const original = dataset.sources.get(source.repeats?.source ?? "");
  return (
    <li>
      <p>
        <SourceLink id={source.id}>
          <SourceTitle source={source} />
        </SourceLink>
      </p>
      <p>
        <b translate="no">{source.publisher}</b>
        <span>{t(($) => $.evidence.voices[source.voice])}</span>
        {source.secondary === true && <span>{t(($) => $.law.secondaryShort)}</span>}
        <PublicationDate published={source.published} short />
        {original !== undefined && <span>{t(($) => $.evidence.probablyRepeats, { source: original.shortName })}</span>}
      </p>
      <p>
        {allFactsRead(dataset) && (
          <>
            <span>
              {supported === 0 ? t(($) => $.sources.nothingRests) : t(($) => $.sources.factsRest, { count: supported })}
            </span>
            {differing > 0 && <span>{t(($) => $.sources.factsDiffer, { count: differing })}</span>}
          </>
        )}
        <ExternalLink href={source.url}>{t(($) => $.evidence.openOriginal)}</ExternalLink>
      </p>
    </li>
  );
});
