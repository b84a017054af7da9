import type { Reading } from "../../domain/records/reading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";
import { wordsRow } from "./wordsRow.tsx";

/** The ways to read an unclear rule, and with which one we calculate, and why. */
export function OfReading({ reading: { options, likely, reason } }: { readonly reading: Reading }) {
  const { t } = useLanguage();
  return (
    <FactList
      rows={[
        {
          key: "options",
          term: t(($) => $.law.options),
          value: (
            <ul className={css["others"]}>
              {options.map(({ id, title, note }) => (
                <li key={id}>
                  <Words of={title} />
                  {note !== undefined && (
                    <span>
                      <Words of={note} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          ),
        },
        ...wordsRow(
          "likely",
          t(($) => $.law.calculatedWith),
          options.find(({ id }) => id === likely)?.title,
        ),
        ...wordsRow(
          "reason",
          t(($) => $.law.reason),
          reason,
        ),
      ]}
    />
  );
}
