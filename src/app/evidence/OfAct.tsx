import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Act } from "../../domain/records/act.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { inForceInWords } from "../../i18n/validityInWords.ts";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { incentivesRow } from "./incentivesRow.tsx";

/** Which act it is, of when, and for how long what it says holds. */
export function OfAct({ act: { id: act, kind, number, date, validities = [] } }: { readonly act: Act }) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const read = isUnknown(date) ? date : parseEdtf(date);
  const when = dateInWords(spoken, read, "past");
  return (
    <FactList
      rows={[
        {
          key: "kind",
          term: t(($) => $.evidence.particulars.act),
          value: t(($) => $.evidence.particulars.acts[kind]),
        },
        ...(number === undefined
          ? []
          : [{ key: "number", term: t(($) => $.evidence.particulars.number), value: actNumber(number, language) }]),
        {
          key: "date",
          term: t(($) => $.evidence.particulars.date),
          value: isUnknown(read) ? <Unknown>{when}</Unknown> : when,
        },
        ...validities.map(({ id, title, period }) => ({
          key: `valid-${id}`,
          term: t(($) => $.evidence.particulars.valid),
          value: (
            <>
              {inForceInWords(spoken, parseEdtf(period))}
              <br />
              <Words of={title} />
            </>
          ),
        })),
        ...incentivesRow(t, dataset, "acts", act),
      ]}
    />
  );
}
