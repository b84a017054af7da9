import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { nextStepsOf } from "../../domain/nextSteps.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./PartnershipEntry.module.css";

/** The next steps that are not done, each with its date or the words that none was announced. */
export function EntrySteps({ partnership }: { readonly partnership: string }) {
  const { t, language, format } = useLanguage();
  const { dataset } = useDataset();
  const steps = nextStepsOf(dataset, partnership).filter(({ status }) => status !== "done");
  if (steps.length === 0) return <Unknown>{t(($) => $.partnerships.noNextStep)}</Unknown>;
  return (
    <ul className={css["steps"]}>
      {steps.map(({ id, title, due }) => (
        <li key={id}>
          <span>
            <LocalText {...inLanguage(title, language)} pageLanguage={language} />
            <FactMarker fact={factKey("next-steps", id)} />
          </span>
          <span className={css["meta"]}>
            {isUnknown(due) ? (
              <Unknown>
                {due.unknown === "not-announced"
                  ? t(($) => $.unknowns["date-not-announced"])
                  : t(($) => $.unknowns[due.unknown])}
              </Unknown>
            ) : (
              format.date(parseEdtf(due))
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
