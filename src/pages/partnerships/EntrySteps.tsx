import { FactWords } from "../../data/FactWords.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { nextStepsOf } from "../../domain/nextSteps.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { unknownDateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./PartnershipEntry.module.css";

/** The next steps that are not done, each with its date or the words that none was announced. */
export function EntrySteps({ partnership }: { readonly partnership: string }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const steps = nextStepsOf(dataset, partnership).filter(({ status }) => status !== "done");
  if (steps.length === 0) return <Unknown>{t(($) => $.partnerships.noNextStep)}</Unknown>;
  return (
    <ul className={css["steps"]}>
      {steps.map(({ id, title, due }) => (
        <li key={id}>
          <span>
            <FactWords of={title} fact={factKey("next-steps", id)} />
          </span>
          <span className={css["meta"]}>
            {isUnknown(due) ? (
              <Unknown>{unknownDateInWords(spoken, due, "to-come")}</Unknown>
            ) : (
              format.date(parseEdtf(due))
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
