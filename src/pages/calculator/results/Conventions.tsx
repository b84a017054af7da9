import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Section } from "../../../ui/Section.tsx";
import css from "./Conventions.module.css";

const RULES = [
  "saving",
  "wholeYears",
  "depreciation",
  "losses",
  "duty",
  "importVat",
  "contribution",
  "threshold",
  "dividends",
  "employees",
  "rounding",
  "projection",
] as const;

const OMISSIONS = [
  "propertyMinimum",
  "landCoefficients",
  "clearanceFee",
  "salesVat",
  "water",
  "investmentDeduction",
  "withholding",
  "inflation",
  "support",
] as const;

/** How the figures come about, and what they leave out. */
export function Conventions() {
  const { t } = useLanguage();
  return (
    <Section title={t(($) => $.calculator.conventions.title)} id="conventions">
      <div className={css["columns"]}>
        <div>
          <h3>{t(($) => $.calculator.conventions.counted)}</h3>
          <ul>
            {RULES.map((rule) => (
              <li key={rule}>{t(($) => $.calculator.conventions.rules[rule])}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t(($) => $.calculator.conventions.leftOut)}</h3>
          <ul>
            {OMISSIONS.map((omission) => (
              <li key={omission}>{t(($) => $.calculator.conventions.omissions[omission])}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className={css["advice"]}>{t(($) => $.calculator.conventions.advice)}</p>
    </Section>
  );
}
