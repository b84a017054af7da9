import type { ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { actorName } from "../../domain/actors.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Localized } from "../../domain/localized.ts";
import { stepColumn } from "../../domain/nextSteps.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { NextStep } from "../../domain/records/nextStep.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";

/** How far a step is, by when, by whom and where it is to be done; each may be unknown, and then says so. */
export function OfNextStep({ step }: { readonly step: NextStep }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const { due, owner, place } = step;
  const read = isUnknown(due) ? due : parseEdtf(due);
  const when = dateInWords(spoken, read, "to-come");
  const named = (name: Localized | undefined): ReactNode =>
    // A name that is not there is in a file that could not be read; the shell says which.
    name === undefined ? <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown> : <Words of={name} />;
  return (
    <FactList
      rows={[
        {
          key: "progress",
          term: t(($) => $.portfolio.columns.status),
          value: t(($) => $.partnerships.detail.board.columns[stepColumn(step)]),
        },
        {
          key: "due",
          term: t(($) => $.overview.nextSteps.date),
          value: isUnknown(read) ? <Unknown>{when}</Unknown> : when,
        },
        {
          key: "owner",
          term: t(($) => $.overview.nextSteps.owner),
          value: isUnknown(owner) ? (
            <Unknown>{t(($) => $.unknowns[owner.unknown])}</Unknown>
          ) : (
            named(actorName(dataset, owner))
          ),
        },
        {
          key: "place",
          term: t(($) => $.overview.nextSteps.place),
          value: isUnknown(place) ? (
            <Unknown>{t(($) => $.unknowns[place.unknown])}</Unknown>
          ) : (
            named(dataset.places.get(place)?.name)
          ),
        },
      ]}
    />
  );
}
