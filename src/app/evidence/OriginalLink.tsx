import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import css from "./OriginalLink.module.css";

/** The way to the page itself. */
export function OriginalLink({ source: { url, shortName } }: { readonly source: Source }) {
  const { t } = useLanguage();
  return (
    <p className={css["original"]}>
      <ExternalLink href={url} className={css["link"]} tabInWords>
        {t(($) => $.evidence.openOriginal)} <span translate="no">({shortName})</span>
      </ExternalLink>
    </p>
  );
}
