import { fromDayNumber } from "./edtf.ts";

/** An entry of a calendar that takes whole days. Days since 1970-01-01, both included. */
export type CalendarEvent = {
  /** Its name, the same in every file that is ever made: a calendar that reads the next file changes the entry and adds no second. */
  readonly uid: string;
  readonly first: number;
  readonly last: number;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};

export type Calendar = {
  readonly name: string;
  /** The BCP 47 code of the language that it is written in. */
  readonly language: string;
  /** The day as of which its entries are true. */
  readonly asOf: number;
  readonly events: readonly CalendarEvent[];
};

/** A line may be this long, counted in octets of UTF-8, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** How many octets of UTF-8 a character takes. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** Breaks a long line; what follows begins with a space. No character is broken in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > LONGEST_LINE) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += character;
    length += more;
  }
  return [...lines, current].join("\r\n");
}

/** A text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n");

function written(days: number): string {
  const { year, month, day } = fromDayNumber(days);
  return `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
}

/** A calendar file (RFC 5545). Every entry takes whole days, is stamped with the day of the data, and blocks nobody's time. */
export function writeIcs({ name, language, asOf, events }: Calendar): string {
  const stamp = `DTSTAMP:${written(asOf)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Hamkorlik//Timeline//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, first, last, summary, description, url }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      stamp,
      `DTSTART;VALUE=DATE:${written(first)}`,
      // The end is the first day that no longer belongs to it.
      `DTEND;VALUE=DATE:${written(last + 1)}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
