import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Event } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** When and where something happened; what is not known says why. */
export function OfEvent({ event: { date, place } }: { readonly event: Event }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const known = typeof place === "string" ? dataset.places.get(place)?.name : undefined;
  const read = isUnknown(date) ? date : parseEdtf(date);
  const when = dateInWords(spoken, read, "past");
  return (
    <FactList
      rows={[
        {
          key: "date",
          term: t(($) => $.evidence.particulars.date),
          value: isUnknown(read) ? <Unknown>{when}</Unknown> : when,
        },
        ...wordsRow(
          "place",
          t(($) => $.evidence.particulars.place),
          known,
        ),
        // A place that sources do not agree on is said to be disputed; one that does not apply is no row.
        ...(isUnknown(place) && place.unknown !== "not-applicable"
          ? [
              {
                key: "place",
                term: t(($) => $.evidence.particulars.place),
                value: <Unknown>{t(($) => $.unknowns[place.unknown])}</Unknown>,
              },
            ]
          : []),
      ]}
    />
  );
}
