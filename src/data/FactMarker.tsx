import { useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { type Citation, evidenceOf } from "../domain/evidence.ts";
import type { FactKey } from "../domain/fact.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { EvidenceMarker } from "../ui/EvidenceMarker.tsx";
import { useDataset } from "./useDataset.ts";

/** The short sign of a place: its paragraph, or else the source's short name. */
export const signOf = ({ source, locator }: Citation): string =>
  locator?.kind === "sentence" ? `¶${locator.paragraph}` : locator?.kind === "other" ? locator.text : source.shortName;

/** A place in the source in words. */
export function placeInWords(t: TFunction, { locator }: Citation): string {
  if (locator === undefined) return t(($) => $.evidence.place.whole);
  if (locator.kind === "frame") return t(($) => $.evidence.place[locator.part]);
  if (locator.kind === "other") return locator.text;
  const { paragraph, sentence } = locator;
  return sentence === undefined
    ? t(($) => $.evidence.place.paragraph, { paragraph })
    : t(($) => $.evidence.place.sentence, { paragraph, sentence });
}

/**
 * The mark behind a fact, linking to its evidence. Every fact on every page carries one; it says so itself when sources disagree
 * about the fact. Write it right after the last word. Nothing is shown for a key that names no fact.
 */
export function FactMarker({ fact }: { readonly fact: FactKey }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const open = useSearch({ strict: false, select: ({ evidence }) => evidence === fact });
  const found = evidenceOf(dataset, fact);
  const first = found?.supports[0] ?? found?.differs[0];
  if (found === undefined || first === undefined) return null;
  const values = { place: placeInWords(t, first), of: first.source.shortName };
  return (
    <EvidenceMarker
      label={signOf(first)}
      name={t(($) => $.evidence.show, values)}
      link={{ to: "./", search: (previous) => ({ ...previous, evidence: fact }) }}
      open={open}
      disputed={found.disputes.length > 0 ? t(($) => $.evidence.showDisputed, values) : undefined}
    />
  );
}
