import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Icon } from "../../ui/Icon.tsx";
import css from "./OriginalLink.module.css";

/** The way to the page itself. It leaves the product, and says so. */
export function OriginalLink({ source: { url, shortName } }: { readonly source: Source }) {
  const { t } = useLanguage();
  return (
    <p className={css["original"]}>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {t(($) => $.evidence.openOriginal)} <span translate="no">({shortName})</span>
        <span className={css["icon"]}>
          <Icon name="external-link" />
        </span>
        <span className={css["tab"]}>{t(($) => $.shell.opensInNewTab)}</span>
      </a>
    </p>
  );
}
