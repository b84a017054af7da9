import { useDataset } from "../../data/useDataset.ts";
import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";

/** Which other source this one probably repeats, and why we think so: together they are one voice. */
export function Repeats({ repeats: { source, why } }: { readonly repeats: NonNullable<Source["repeats"]> }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  return (
    <>
      {t(($) => $.evidence.probablyRepeats, {
        source: dataset.sources.get(source)?.publisher ?? t(($) => $.unknowns.unreadable),
      })}
      <br />
      <Words of={why} />
    </>
  );
}
