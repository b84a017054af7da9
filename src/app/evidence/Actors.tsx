import { useDataset } from "../../data/useDataset.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./Actors.module.css";
import { Local } from "./Local.tsx";

/** Persons, groups and organizations by name; a group that the source leaves without names says so. */
export function Actors({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  return (
    <ul className={css["actors"]}>
      {ids.map((id) => {
        const person = dataset.people.get(id);
        const actor = person ?? dataset.organizations.get(id);
        return (
          <li key={id}>
            {/* Its file may be lost: then the record's own name is all there is. */}
            {actor === undefined ? <code translate="no">{id}</code> : <Local texts={actor.name} />}
            {person?.kind === "unnamed-group" && (
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
