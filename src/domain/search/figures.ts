/** Words for thousands, millions, billions and trillions; German "Billion" is an English trillion, so each has its own word here. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|tausend|tsd|ming|тыс(?:яч[аи]?)?)(?![\p{L}])/iu, 1e3],
  [/^(?:million(?:en|s)?|mln|mio|миллион(?:а|ов)?|млн)(?![\p{L}])/iu, 1e6],
  [/^(?:milliard(?:e|en)?|mlrd|mrd|bn|миллиард(?:а|ов)?|млрд|billions?)(?![\p{L}])/iu, 1e9],
  [/^(?:trillion(?:s)?|trln|tn|bio|billionen|триллион(?:а|ов)?|трлн)(?![\p{L}])/iu, 1e12],
];

const JAPANESE = /(?:(\d[\d,.]*)兆)?(?:(\d[\d,.]*)億)?(?:(\d[\d,.]*)万)?(\d[\d,.]*)?/y;

/** A number with thousands kept together, in any of the five languages' ways of writing it. */
const WRITTEN = /\d{1,3}(?:[\u00A0\u202F ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/gu;

const DATES =
  /(?<!\d)(?:(\d{4})-(\d{1,2})(?:-(\d{1,2}))?|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})|(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?)(?!\d)/gu;

/** The term of a number, of a month (1–12). */
export const numberTerm = (value: number): string => `=${Number(value.toPrecision(12))}`;
export const monthTerm = (month: number): string => `#month${month}`;

/** What the digits can mean: "1.650" is 1650 in German, 1.65 in English. */
function readings(digits: string): readonly number[] {
  const plain = digits.replace(/[\u00A0\u202F ]/g, "");
  const separators = plain.match(/[.,]/g) ?? [];
  const grouped = Number(plain.replace(/[.,]/g, ""));
  if (separators.length === 0) return [grouped];
  if (separators.length > 1) {
    const mixed = new Set(separators).size > 1;
    if (!mixed) return [grouped];
    const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
    return [Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`)];
  }
  const decimal = Number(plain.replace(",", "."));
  return /[.,]\d{3}$/.test(plain) ? [grouped, decimal] : [decimal];
}

export type Figures = {
  /** Each number or part of a date: the terms of its possible readings. */
  readonly found: readonly (readonly string[])[];
  /** The text without them. */
  readonly rest: string;
};

const japaneseValue = (parts: readonly (string | undefined)[]): number =>
  parts.reduce(
    (sum, part, index) => sum + Number((part ?? "0").replaceAll(",", "")) * ([1e12, 1e8, 1e4, 1][index] ?? 1),
    0,
  );

/** The numbers and dates of a text, with the words that scale them: "150 Mio.", "1億5000万", "21.12.2025", "3,2 mlrd". */
export function readFigures(text: string): Figures {
  const found: (readonly string[])[] = [];
  const take = (...terms: readonly string[]) => {
    found.push(terms);
    return " ";
  };
  const withoutDates = text.replace(DATES, (...match) => {
    // The groups of the expression are strings or undefined; the replace callback types them all as any.
    const [, isoYear, isoMonth, isoDay, day, month, year, jaYear, jaMonth, jaDay] = match as (string | undefined)[];
    const y = isoYear ?? year ?? jaYear;
    const m = isoMonth ?? month ?? jaMonth;
    const d = isoDay ?? day ?? jaDay;
    if (m !== undefined && (Number(m) < 1 || Number(m) > 12)) return match[0] as string;
    if (y !== undefined) take(numberTerm(Number(y)));
    if (m !== undefined) take(monthTerm(Number(m)));
    if (d !== undefined) take(numberTerm(Number(d)));
    return " ";
  });
  const withoutMonths = withoutDates.replace(/(?<!\d)(1[0-2]|[1-9])月/gu, (_, month: string) =>
    take(monthTerm(Number(month))),
  );
  const withoutJapanese = withoutMonths.replace(/\d[\d,.]*[兆億万](?:\d[\d,.]*[億万])*(?:\d[\d,.]*)?/gu, (written) => {
    JAPANESE.lastIndex = 0;
    const [, ...parts] = JAPANESE.exec(written) ?? [];
    return take(numberTerm(japaneseValue(parts)));
  });
  let rest = "";
  let end = 0;
  for (const match of withoutJapanese.matchAll(WRITTEN)) {
    const before = withoutJapanese[match.index - 1] ?? " ";
    // Digits inside a name (H100, TAS-1) belong to the name.
    if (match.index < end || /[\p{L}]/u.test(before)) continue;
    const values = readings(match[0]);
    const after = withoutJapanese.slice(match.index + match[0].length).replace(/^[\s\u00A0\u202F]+/, "");
    const scale = SCALES.find(([word]) => word.test(after))?.[1];
    take(...(scale === undefined ? [] : values.map((value) => numberTerm(value * scale))), ...values.map(numberTerm));
    rest += `${withoutJapanese.slice(end, match.index)} `;
    end = match.index + match[0].length;
  }
  return { found, rest: rest + withoutJapanese.slice(end) };
}
