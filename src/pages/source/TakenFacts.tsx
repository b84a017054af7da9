import type { ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import type { FactCollection } from "../../domain/fact.ts";
import type { Source } from "../../domain/records/source.ts";
import { allFactsRead } from "../../domain/restingOn.ts";
import type { Taken } from "../../domain/sourceReading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { TakenFact } from "./TakenFact.tsx";
import css from "./TakenFacts.module.css";

type TakenFactsProps = {
  readonly source: Source;
  readonly taken: readonly Taken[];
  /** The place in words; left out when the section says it. */
  readonly heading?: string;
  /** The short sign of a sentence, `¶4 s1`: the same in every language. */
  readonly sign?: string;
  /** What the source itself says there, where that is data of its own: its headline, its date, its tags. */
  readonly said?: ReactNode;
  readonly level?: 3 | 4;
};

/** Kinds whose facts are mere names: they stand one after the other, where a sentence would need a line of its own. */
const IN_FLOW: ReadonlySet<FactCollection> = new Set(["partnerships", "people", "organizations", "topics", "places"]);

/** Everything that was taken from one place of a source, kind by kind; or the words that nothing was. */
export function TakenFacts({ source, taken, heading, sign, said, level = 3 }: TakenFactsProps) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className={css["place"]}>
      {heading !== undefined && (
        <Heading>
          {heading}
          {sign !== undefined && <span className={css["sign"]}> {sign}</span>}
        </Heading>
      )}
      {said !== undefined && <p className={css["said"]}>{said}</p>}
      {taken.length === 0 && allFactsRead(dataset) && (
        <p className={css["nothing"]}>{t(($) => $.sources.nothingTaken)}</p>
      )}
      {taken.length > 0 && (
        <dl className={css["kinds"]}>
          {byKind(taken).map(({ kind, ofKind }) => (
            <div key={kind}>
              <dt>{t(($) => $.sources.kindGroups[kind])}</dt>
              <dd>
                <ul className={classes(css["facts"], IN_FLOW.has(kind) && css["flow"])}>
                  {ofKind.map((one) => (
                    <TakenFact key={`${one.fact.key} ${one.evidence.locator ?? ""}`} source={source} taken={one} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** In the order in which facts are listed: what happened and what was said come first. */
const byKind = (
  taken: readonly Taken[],
): readonly { readonly kind: FactCollection; readonly ofKind: readonly Taken[] }[] =>
  [...new Set(taken.map(({ fact }) => fact.collection))].map((kind) => ({
    kind,
    ofKind: taken.filter(({ fact }) => fact.collection === kind),
  }));
