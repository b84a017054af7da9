import { useDataset } from "../../data/useDataset.ts";
import { actorName } from "../../domain/actors.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Actors.module.css";

/** Persons, groups and organizations by name; a group that the source leaves without names says so. */
export function Actors({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  return (
    <ul className={css["actors"]}>
      {ids.map((id) => {
        const name = actorName(dataset, id);
        return (
          <li key={id}>
            {name === undefined ? <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown> : <Words of={name} />}
            {dataset.people.get(id)?.kind === "unnamed-group" && (
              <>
                <br />
                <Unknown>{t(($) => $.unknowns["names-not-stated"])}</Unknown>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
