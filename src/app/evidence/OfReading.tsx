import { DisputeLink } from "../../data/recordLinks.tsx";
import { SourceNames } from "../../data/SourceNames.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Reading } from "../../domain/records/reading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { incentivesRow } from "./incentivesRow.tsx";
import css from "./Particulars.module.css";
import { wordsRow } from "./wordsRow.tsx";

/** The ways to read an unclear rule, and with which one we calculate, and why. */
export function OfReading({
  reading: { id: reading, options, likely, reason, dispute },
}: {
  readonly reading: Reading;
}) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  return (
    <>
      <FactList
        rows={[
          {
            key: "options",
            term: t(($) => $.law.options),
            value: (
              <ul className={css["others"]}>
                {options.map(({ id, title, note, evidence }) => (
                  <li key={id}>
                    <Words of={title} />
                    {note !== undefined && (
                      <span>
                        <Words of={note} />
                      </span>
                    )}
                    {evidence.length === 0 ? (
                      <Unknown>{t(($) => $.incentives.detail.doubts.unsaid)}</Unknown>
                    ) : (
                      <SourceNames evidence={evidence} />
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
          ...incentivesRow(t, dataset, "readings", reading),
        ]}
      />
      {dispute !== undefined && (
        <p className={css["onward"]}>
          <DisputeLink id={dispute}>{t(($) => $.evidence.toDispute)}</DisputeLink>
        </p>
      )}
    </>
  );
}
