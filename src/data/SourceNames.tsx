import { citations } from "../domain/evidence.ts";
import type { Evidence } from "../domain/records/evidence.ts";
import { isUnconfirmed } from "../domain/unconfirmed.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Unknown } from "../ui/Unknown.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { SourceLink } from "./recordLinks.tsx";
import css from "./SourceNames.module.css";
import { SourceTitle } from "./SourceTitle.tsx";
import { useDataset } from "./useDataset.ts";

/** The sources behind a part of a record, each by its short name and leading to its page; says so when none of them confirms it. */
export function SourceNames({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const sources = [...new Set(citations(dataset, evidence).map(({ source }) => source))];
  return (
    <ul className={css["names"]} aria-label={t(($) => $.incentives.sources)}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink id={source.id}>
            {source.shortName}
            {/* Several pages of one publisher have one short name. */}
            <VisuallyHidden>
              {": "}
              <SourceTitle source={source} />
            </VisuallyHidden>
          </SourceLink>
        </li>
      ))}
      {isUnconfirmed(dataset, evidence) && (
        <li>
          <Unknown>{t(($) => $.law.unconfirmed)}</Unknown>
        </li>
      )}
    </ul>
  );
}
