import type { ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { voicesOf } from "../../domain/evidence.ts";
import { inLanguage } from "../../domain/localized.ts";
import { unheardPartnerships } from "../../domain/unheardPartners.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

/** So many names can be read in one breath. */
const MOST_NAMES = 5;

/** The finding: how many sources there are, how many voices they amount to, and of how many partnerships the partner's voice is missing. */
export function SourcesHead() {
  const { dataset } = useDataset();
  const { t, format } = useLanguage();
  if (dataset.unreadable.has("sources")) return <PageHead title={t(($) => $.shell.navigation.sources)} />;
  const sources = [...dataset.sources.values()];
  const voices = voicesOf(sources);
  return (
    <PageHead
      title={t(($) => $.sources.found, { count: sources.length })}
      limit={voices < sources.length ? t(($) => $.sources.voices, { count: voices }) : t(($) => $.sources.noneRepeats)}
      lead={
        <>
          <Unheard />
          {format.sentenceSpace}
          {t(($) => $.sources.lead)}
        </>
      }
    />
  );
}

/** Of how many partnerships no source speaks for the partner; which ones, where they are few. */
function Unheard(): ReactNode {
  const { dataset, isWhole } = useDataset();
  const { t, format, language } = useLanguage();
  // A lost file would make a partner unheard that is not.
  if (!isWhole(["partnerships", "events", "statements", "next-steps", "amounts"])) return null;
  const unheard = unheardPartnerships(dataset);
  if (unheard.length === 0) return null;
  const counts = { count: unheard.length, total: dataset.partnerships.size };
  if (unheard.length > MOST_NAMES) return t(($) => $.sources.leadUnheard, counts);
  const names = unheard.flatMap((id) => {
    const name = dataset.partnerships.get(id)?.name;
    return name === undefined ? [] : inLanguage(name, language).text;
  });
  return t(($) => $.sources.leadUnheardNamed, { ...counts, partnerships: format.list(names, "and") });
}
