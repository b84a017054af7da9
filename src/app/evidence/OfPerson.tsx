import { OfficeDates } from "../../data/OfficeDates.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Person } from "../../domain/records/person.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";

/** Every office that is known to have been held, from when until when, and which sources say so. */
export function OfPerson({ person: { offices = [] } }: { readonly person: Person }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  if (offices.length === 0) return null;
  return (
    <FactList
      rows={[
        {
          key: "offices",
          term: t(($) => $.evidence.particulars.offices),
          value: (
            <ul className={css["others"]}>
              {offices.map(({ id, title, from, until, evidence = [] }) => {
                const names = new Set(evidence.flatMap(({ source }) => dataset.sources.get(source)?.shortName ?? []));
                return (
                  <li key={id}>
                    <b>
                      <Words of={title} />
                    </b>
                    <OfficeDates from={from} until={until} />
                    {names.size > 0 && <span translate="no">{format.list([...names], "and")}</span>}
                  </li>
                );
              })}
            </ul>
          ),
        },
      ]}
    />
  );
}
