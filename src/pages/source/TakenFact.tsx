import { useSearch } from "@tanstack/react-router";
import { placeInWords } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { disputesAbout } from "../../domain/evidence.ts";
import { inLanguage } from "../../domain/localized.ts";
import { readLocator } from "../../domain/records/evidence.ts";
import type { Source } from "../../domain/records/source.ts";
import type { Taken } from "../../domain/sourceReading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { EvidenceMarker } from "../../ui/EvidenceMarker.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./TakenFact.module.css";

type TakenFactProps = { readonly source: Source; readonly taken: Taken };

/** One fact that was taken from a place, with the mark of this place, which opens all of its evidence. */
export function TakenFact({ source, taken: { fact, evidence } }: TakenFactProps) {
  const { dataset } = useDataset();
  const { t, language } = useLanguage();
  const open = useSearch({ strict: false, select: (search) => search.evidence === fact.key });
  const locator = evidence.locator === undefined ? undefined : readLocator(evidence.locator);
  const statement = fact.collection === "statements" ? dataset.statements.get(fact.id) : undefined;
  const values = {
    place: placeInWords(t, { source, ...(locator !== undefined && { locator }) }),
    of: inLanguage(fact.title, language).text,
  };
  return (
    <li className={css["fact"]}>
      <p className={css["title"]}>
        {statement !== undefined && (
          <span className={css["force"]}>
            <ForceMark force={statement.force} label={t(($) => $.forces[statement.force].label)} />
          </span>
        )}
        <span>
          <Words of={fact.title} />
          <EvidenceMarker
            label={locator?.kind === "sentence" ? `¶${locator.paragraph}` : source.shortName}
            name={t(($) => $.evidence.show, values)}
            link={{ to: "./", search: (previous) => ({ ...previous, evidence: fact.key }) }}
            open={open}
            disputed={disputesAbout(dataset, fact).length > 0 ? t(($) => $.evidence.showDisputed, values) : undefined}
          />
        </span>
      </p>
      {statement !== undefined && (
        <p className={css["text"]}>
          <Words of={statement.text} />
        </p>
      )}
      {evidence.stance === "differs" && <p className={css["differs"]}>{t(($) => $.evidence.saysSomethingElse)}</p>}
      {evidence.note !== undefined && (
        <p className={css["text"]}>
          <Words of={evidence.note} />
        </p>
      )}
    </li>
  );
}
