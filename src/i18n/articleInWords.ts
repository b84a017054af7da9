import type { SpokenLanguage } from "./LanguageProvider.tsx";

/** A place in an act (`Art. 337`, `item 5`, `Art. 337, 354`) as the language cites it; a place of another form stays as it is. */
export function articleInWords({ t }: Pick<SpokenLanguage, "t">, place: string): string {
  const [, kind, numbers] = /^(Art\.|item)\s+(\d[\d\s,–-]*)$/.exec(place) ?? [];
  if (kind === undefined || numbers === undefined) return place;
  return t(($) => (kind === "item" ? $.incentives.basis.item : $.incentives.basis.article), { numbers });
}
