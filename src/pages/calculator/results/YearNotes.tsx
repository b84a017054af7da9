import { FactMarker } from "../../../data/FactMarker.tsx";
import { useDataset } from "../../../data/useDataset.ts";
import { parseEdtf } from "../../../domain/edtf.ts";
import { factKey } from "../../../domain/fact.ts";
import { type RegimeResult, YEAR_NOTES } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Callout } from "../../../ui/Callout.tsx";
import { type Cliff, cliffsOf } from "./cliffs.ts";
import css from "./YearNotes.module.css";
import { yearsInWords } from "./yearsInWords.ts";

type YearNotesProps = { readonly result: RegimeResult; readonly scenario: Scenario };

/** What happens at the cliffs of a regime, and what a reader has to know about single years. */
export function YearNotes({ result, scenario }: YearNotesProps) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const cliffs = cliffsOf(dataset, result);
  const notes = YEAR_NOTES.flatMap((note) => {
    // The cliff says it already.
    if (note === "relief-ended" && cliffs.some(({ kind }) => kind === "end")) return [];
    const years = result.years.filter(({ notes: found }) => found.includes(note)).map(({ year }) => year);
    return years.length === 0 ? [] : [{ note, years: yearsInWords(format, years) }];
  });
  if (cliffs.length === 0 && notes.length === 0) return null;
  return (
    <Callout tone="warn" title={t(($) => $.calculator.notes.title)}>
      <ul className={css["notes"]}>
        {cliffs.map((cliff) => (
          <li key={`${cliff.kind}-${cliff.year}`}>
            <CliffWords cliff={cliff} result={result} scenario={scenario} />
          </li>
        ))}
        {notes.map(({ note, years }) => (
          <li key={note}>{t(($) => $.calculator.notes[note], { years })}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** A cliff in words: what changes, and what that does to the saving of this company. */
function CliffWords({ cliff, result, scenario }: YearNotesProps & { readonly cliff: Cliff }) {
  const { t, format } = useLanguage();
  const { year, kind, parameter, lastDay } = cliff;
  const savedIn = (of: number) =>
    format.money(result.years.find((one) => one.year === of)?.saved ?? 0, scenario.currency);
  const day = format.date(parseEdtf(lastDay));
  return (
    <>
      {t(($) => $.calculator.cliffs[kind], { year, day })}
      {parameter !== undefined && <FactMarker fact={factKey("tax-parameters", parameter)} />}
      {format.sentenceSpace}
      {t(($) => $.calculator.cliffs.saved, {
        before: year - 1,
        savedBefore: savedIn(year - 1),
        year,
        saved: savedIn(year),
      })}
    </>
  );
}
