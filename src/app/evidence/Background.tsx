import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { relations } from "../../domain/relations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";

/** What is known about an organization or a person apart from partnerships. */
export function Background({ of }: { readonly of: string }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const known = relations(dataset).backgroundOf(of);
  if (known.length === 0) return null;
  return (
    <div className={css["background"]}>
      <h4>{t(($) => $.evidence.particulars.background)}</h4>
      <ul>
        {known.map(({ id, title }) => (
          <li key={id}>
            <Words of={title} />
            <FactMarker fact={factKey("background", id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
