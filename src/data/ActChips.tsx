import { useSearch } from "@tanstack/react-router";
import { factKey } from "../domain/fact.ts";
import { inLanguage } from "../domain/localized.ts";
import type { Act } from "../domain/records/act.ts";
import type { Basis } from "../domain/records/condition.ts";
import { actNumber } from "../i18n/actNumber.ts";
import { articleInWords } from "../i18n/articleInWords.ts";
import { type SpokenLanguage, useLanguage } from "../i18n/LanguageProvider.tsx";
import { EvidenceMarker } from "../ui/EvidenceMarker.tsx";
import css from "./ActChips.module.css";
import { useDataset } from "./useDataset.ts";

/** How an act is called where there is little room: its number as the language cites it, or its title. */
export const actName = ({ number, title }: Act, { language }: Pick<SpokenLanguage, "language">): string =>
  number === undefined ? inLanguage(title, language).text : actNumber(number, language);

/** The acts that a rule stands in, each as a mark that opens it, with the place in it where known. */
export function ActChips({ basis }: { readonly basis: Basis }) {
  const spoken = useLanguage();
  const { dataset } = useDataset();
  const open = useSearch({ strict: false, select: ({ evidence }) => evidence });
  const acts = basis.flatMap(({ act: id, article }) => {
    const act = dataset.acts.get(id);
    return act === undefined ? [] : [{ act, article }];
  });
  return (
    <ul className={css["chips"]}>
      {acts.map(({ act, article }) => {
        const name = actName(act, spoken);
        const fact = factKey("acts", act.id);
        return (
          <li key={`${act.id} ${article}`}>
            <EvidenceMarker
              label={`§ ${name}`}
              name={spoken.t(($) => $.incentives.basis.show, { act: name })}
              link={{ to: "./", search: (previous) => ({ ...previous, evidence: fact }) }}
              open={open === fact}
            />
            {article !== undefined && <span className={css["place"]}> {articleInWords(spoken, article)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The same as plain text, for tables that leave the page: "UP-157, item 5; Tax Code". */
export const basisInWords = (spoken: SpokenLanguage, acts: ReadonlyMap<string, Act>, basis: Basis): string =>
  basis
    .flatMap(({ act: id, article }) => {
      const act = acts.get(id);
      if (act === undefined) return [];
      const name = actName(act, spoken);
      return article === undefined
        ? [name]
        : [spoken.t(($) => $.law.article, { act: name, article: articleInWords(spoken, article) })];
    })
    .join("; ");
