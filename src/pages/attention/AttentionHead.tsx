import { useDataset } from "../../data/useDataset.ts";
import { attention } from "../../domain/attention.ts";
import { fromDayNumber } from "../../domain/edtf.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { BEHIND_ATTENTION } from "./behindTheRules.ts";

type AttentionHeadProps = {
  /** Days since 1970-01-01; undefined when neither the address nor the data names one. */
  readonly asOf: number | undefined;
  readonly ofData: number | undefined;
};

/** How much needs a look, and as of which day: never as of the reader's own. */
export function AttentionHead({ asOf, ofData }: AttentionHeadProps) {
  const { t, format } = useLanguage();
  const { dataset, isWhole } = useDataset();
  if (asOf === undefined) return <PageHead title={t(($) => $.attention.title)} />;
  // In a headline on a phone a whole date can be wider than the line: there it may break between its words.
  const inWords = (day: number): string =>
    format.date({ kind: "point", at: fromDayNumber(day) }).replaceAll("\u00A0", " ");
  const count = attention(dataset, asOf).flatMap(({ items }) => items).length;
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
