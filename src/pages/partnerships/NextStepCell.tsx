import { FactWords } from "../../data/FactWords.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { unknownDateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PassedDate } from "../../ui/PassedDate.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./cells.module.css";

/** The step that is due first, with its date or the words that none was announced; a date that has passed is said to have. */
export function NextStepCell({ row: { partnership, nextStep, overdue, openSteps } }: { readonly row: PortfolioRow }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  if (nextStep === undefined) return <Unknown>{t(($) => $.partnerships.noNextStep)}</Unknown>;
  const { due } = nextStep;
  return (
    <>
      <p>
        <FactWords of={nextStep.title} fact={factKey("next-steps", nextStep.id)} />
      </p>
      <p className={css["meta"]}>
        {isUnknown(due) ? (
          <Unknown>{unknownDateInWords(spoken, due, "to-come")}</Unknown>
        ) : (
          <b>{format.date(parseEdtf(due), "short")}</b>
        )}
        {overdue && <PassedDate>{t(($) => $.portfolio.overdue)}</PassedDate>}
        {openSteps > 1 && (
          <PartnershipLink id={partnership.id} part="next-steps">
            {t(($) => $.portfolio.moreSteps, { count: openSteps - 1 })}
          </PartnershipLink>
        )}
      </p>
    </>
  );
}
