import type { Language } from "../../domain/languages.ts";
import { russianForm, singularOrPlural } from "./plural.ts";

/** The word after a count, in full and short. */
type ScaleWord = { long(count: number): string; short(count: number): string };
/** Japanese counts in steps of ten thousand (`japaneseCount`). */
type ScaleWords = Readonly<Record<Exclude<Language, "ja">, ScaleWord>>;

const same = (long: string, short: string): ScaleWord => ({ long: () => long, short: () => short });

const german = (one: string, other: string, short: string): ScaleWord => ({
  long: (count) => singularOrPlural("de", count, one, other),
  short: () => short,
});

const russian = (one: string, short: string): ScaleWord => ({
  long: (count) => russianForm(count, { one, few: `${one}а`, many: `${one}ов`, other: `${one}а` }),
  short: () => short,
});

/** Smallest first. The German "Billion" is the English "trillion". */
export const SCALES: readonly { readonly from: number; readonly words: ScaleWords }[] = [
  {
    from: 1e6,
    words: {
      en: same("million", "m"),
      de: german("Million", "Millionen", "Mio."),
      uz: same("million", "mln"),
      ru: russian("миллион", "млн"),
    },
  },
  {
    from: 1e9,
    words: {
      en: same("billion", "bn"),
      de: german("Milliarde", "Milliarden", "Mrd."),
      uz: same("milliard", "mlrd"),
      ru: russian("миллиард", "млрд"),
    },
  },
  {
    from: 1e12,
    words: {
      en: same("trillion", "tn"),
      de: german("Billion", "Billionen", "Bio."),
      uz: same("trillion", "trln"),
      ru: russian("триллион", "трлн"),
    },
  },
];

const MYRIADS = [
  { from: 1e12, sign: "兆" },
  { from: 1e8, sign: "億" },
  { from: 1e4, sign: "万" },
] as const;

/** A number the way Japanese text counts, nothing lost: 123,456,789 is 1億2,345万6,789. */
export function japaneseCount(value: number, number: (part: number) => string): string {
  let rest = Math.abs(value);
  let text = "";
  for (const { from, sign } of MYRIADS) {
    const part = Math.floor(rest / from);
    if (part > 0) text += `${number(part)}${sign}`;
    rest -= part * from;
  }
  if (rest > 0 || text === "") text += number(rest);
  return value < 0 ? `−${text}` : text;
}
