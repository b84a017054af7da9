import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./Keys.module.css";

/** Which keys do what; a screen reader knows them from the field itself. */
export function Keys() {
  const { t } = useLanguage();
  return (
    <p className={css["keys"]} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t(($) => $.search.keys.choose)}
      </span>
      <span>
        <kbd>Enter</kbd> {t(($) => $.search.keys.open)}
      </span>
      <span>
        <kbd>Esc</kbd> {t(($) => $.search.keys.close)}
      </span>
    </p>
  );
}
