import { useId } from "react";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import css from "./PrivacySwitch.module.css";

type PrivacySwitchProps = { readonly hidden: boolean; readonly onChange: (hidden: boolean) => void };

/** Whether the link carries salaries and revenue. */
export function PrivacySwitch({ hidden, onChange }: PrivacySwitchProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div className={css["switch"]}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={hidden}
        aria-checked={hidden}
        aria-describedby={`${id}-why`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{t(($) => $.calculator.privacy.label)}</label>
        <p id={`${id}-why`}>{t(($) => (hidden ? $.calculator.privacy.hidden : $.calculator.privacy.shown))}</p>
      </div>
    </div>
  );
}
