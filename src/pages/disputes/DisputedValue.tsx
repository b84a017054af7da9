import { placeInWords } from "../../data/FactMarker.tsx";
import { PublicationDate } from "../../data/PublicationDate.tsx";
import { SourceLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { type Citation, citations, citationsBySource } from "../../domain/evidence.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Dispute } from "../../domain/records/dispute.ts";
import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./DisputedValue.module.css";

type DisputedValueProps = {
  readonly value: Dispute["values"][number];
  /** Whether it is the value that the product shows, another one, or one of several of which none is settled on. */
  readonly standing: "shown" | "other" | "open";
};

/** One of the values that sources give, with the sources that give it. */
export function DisputedValue({ value: { value, evidence }, standing }: DisputedValueProps) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  return (
    <li className={classes(css["value"], css[standing])}>
      <p className={css["standing"]}>
        {standing === "shown" && <Icon name="check" />}
        {standing === "shown"
          ? t(($) => $.evidence.valueShown)
          : standing === "other"
            ? t(($) => $.disputes.otherValue)
            : t(($) => $.disputes.openValue)}
      </p>
      <p className={css["said"]}>
        <Words of={value} />
      </p>
      <ul>
        {/* Several places in one source are one voice. */}
        {citationsBySource(citations(dataset, evidence)).map((one) => (
          <Voice key={one.source.id} source={one.source} cited={one.citations} />
        ))}
      </ul>
    </li>
  );
}

/** Who says so: publisher, kind of voice, date, and where in the source. */
function Voice({ source, cited }: { readonly source: Source; readonly cited: readonly Citation[] }) {
  const { t, language } = useLanguage();
  return (
    <li className={css["voice"]}>
      <p>
        <SourceLink id={source.id}>{source.publisher}</SourceLink>
      </p>
      <p className={css["meta"]}>
        <span>{t(($) => $.evidence.voices[source.voice])}</span>
        {source.secondary === true && <span>{t(($) => $.law.secondaryShort)}</span>}
        {/* An unknown date draws a ring of its own before its words. */}
        <span>
          <PublicationDate published={source.published} short />
        </span>
        {cited.map((one) => {
          const place = placeInWords(t, one);
          return <span key={place}>{place}</span>;
        })}
      </p>
      {cited.map(
        ({ note }) =>
          note !== undefined && (
            <p key={inLanguage(note, language).text} className={css["note"]}>
              <Words of={note} />
            </p>
          ),
      )}
    </li>
  );
}
