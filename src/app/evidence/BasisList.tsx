import { useDataset } from "../../data/useDataset.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Basis } from "../../domain/records/condition.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./Particulars.module.css";

/** The acts that a rule stands in, each as the language cites it, with the place in it where known. */
export function BasisList({ basis }: { readonly basis: Basis }) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  return (
    <ul className={css["others"]}>
      {basis.flatMap(({ act: id, article }) => {
        const act = dataset.acts.get(id);
        if (act === undefined) return [];
        const title = inLanguage(act.title, language);
        const name = act.number === undefined ? title.text : actNumber(act.number, language);
        return [
          <li key={`${id} ${article}`}>
            {article === undefined ? name : t(($) => $.law.article, { act: name, article })}
            {act.number !== undefined && <span lang={title.lang}>{title.text}</span>}
          </li>,
        ];
      })}
    </ul>
  );
}
