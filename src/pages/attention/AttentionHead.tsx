import { useDataset } from "../../data/useDataset.ts";
import { type AttentionSection, pointsIn } from "../../domain/attentionItem.ts";
import { dateOfDay } from "../../domain/calendarDay.ts";
import { breakable } from "../../i18n/breakable.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { BEHIND_ATTENTION } from "./behindTheRules.ts";

type AttentionHeadProps = {
  /** Every rule with what it finds as of that day. */
  readonly sections: readonly AttentionSection[];
  /** Days since 1970-01-01; undefined when neither the address nor the data names one. */
  readonly asOf: number | undefined;
  readonly ofData: number | undefined;
};

/** How much needs a look, and as of which day: never as of the reader's own. */
export function AttentionHead({ sections, asOf, ofData }: AttentionHeadProps) {
  const { t, format } = useLanguage();
  const { isWhole } = useDataset();
  if (asOf === undefined) return <PageHead title={t(($) => $.attention.title)} />;
  const inWords = (day: number): string => breakable(format.date(dateOfDay(day)));
  const count = pointsIn(sections);
  const date = inWords(asOf);
  return (
    <PageHead
      title={
        !isWhole(BEHIND_ATTENTION)
          ? t(($) => $.attention.title)
          : count === 0
            ? t(($) => $.attention.nothingFound)
            : t(($) => $.attention.found, { count })
      }
      limit={
        ofData === undefined
          ? t(($) => $.attention.asOfAlone, { date })
          : asOf === ofData
            ? t(($) => $.attention.asOfData, { date })
            : t(($) => $.attention.asOfOther, { date, data: inWords(ofData) })
      }
      lead={t(($) => $.attention.lead)}
    />
  );
}
