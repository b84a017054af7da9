import { parseEdtf } from "../../domain/edtf.ts";
import type { Amount } from "../../domain/records/amount.ts";
import { amountInWords } from "../../i18n/figureInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import css from "./Particulars.module.css";

/** A sum, what kind of sum it is, and when it was named. */
export function OfAmount({ amount }: { readonly amount: Amount }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { label, meaning } = {
    label: t(($) => $.figures.amountKinds[amount.kind].label),
    meaning: t(($) => $.figures.amountKinds[amount.kind].meaning),
  };
  return (
    <>
      <p className={css["figure"]}>{amountInWords(spoken, amount)}</p>
      <FactList
        rows={[
          {
            key: "kind",
            term: t(($) => $.evidence.particulars.kind),
            value: (
              <>
                <b>{label}</b>
                <br />
                {meaning}
              </>
            ),
          },
          ...(amount.date === undefined
            ? []
            : [
                {
                  key: "date",
                  term: t(($) => $.evidence.particulars.named),
                  value: format.date(parseEdtf(amount.date)),
                },
              ]),
        ]}
      />
    </>
  );
}
