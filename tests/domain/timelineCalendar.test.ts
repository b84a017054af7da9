import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay } from "../../src/domain/calendarDay.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { type CalendarEvent, writeIcs } from "../../src/domain/ics.ts";
import { calendarDates } from "../../src/domain/timelineCalendar.ts";
import { anEntry } from "./timelineEntries.ts";

/** Reads a calendar file as RFC 5545 says: unfolds the lines, and takes each apart into name, parameters and value. */
function parse(file: string) {
  const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => {
    const match = /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`${JSON.stringify(line)} is no line of a calendar.`);
    return { name: match[1] ?? "", parameters: match[2] ?? "", value: match[3] ?? "" };
  });
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

const AS_OF = dayNumber(2026, 11, 23);

const anEvent = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "events.hv-meeting@hamkorlik",
  first: dayNumber(2025, 12, 31),
  last: dayNumber(2025, 12, 31),
  summary: "Meeting",
  description: "Date",
  url: "https://example.org/en/timeline/?evidence=events%2Fhv-meeting",
  ...more,
});

const fileOf = (...events: readonly CalendarEvent[]) =>
  writeIcs({ name: "Timeline", language: "en", asOf: AS_OF, events });

const theValueOf = (file: string, name: string): string | undefined =>
  parse(file).find((line) => line.name === name)?.value;

describe("the calendar file", () => {
  test("has each entry once, with whole days, the end being the day after the last", () => {
    const lines = parse(fileOf(anEvent(), anEvent({ uid: "acts.up-157.1@hamkorlik", last: dayNumber(2039, 12, 31) })));
    const of = (name: string) => lines.filter((line) => line.name === name);
    expect(of("BEGIN").map(({ value }) => value)).toEqual(["VCALENDAR", "VEVENT", "VEVENT"]);
    expect(of("END").map(({ value }) => value)).toEqual(["VEVENT", "VEVENT", "VCALENDAR"]);
    expect(of("UID").map(({ value }) => value)).toEqual(["events.hv-meeting@hamkorlik", "acts.up-157.1@hamkorlik"]);
    expect(of("DTSTART")).toMatchObject([
      { parameters: ";VALUE=DATE", value: "20251231" },
      { parameters: ";VALUE=DATE", value: "20251231" },
    ]);
    expect(of("DTEND").map(({ value }) => value)).toEqual(["20260101", "20400101"]);
  });

  test("is stamped with the day of the data, not with that of the download: the same data give the same file", () => {
    expect(theValueOf(fileOf(anEvent()), "DTSTAMP")).toBe("20261123T000000Z");
    expect(fileOf(anEvent())).toBe(fileOf(anEvent()));
  });

  test("says what a calendar program needs to know, and blocks nobody's time", () => {
    const file = fileOf(anEvent());
    expect(theValueOf(file, "VERSION")).toBe("2.0");
    expect(theValueOf(file, "PRODID")).toMatch(/Hamkorlik/);
    expect(theValueOf(file, "TRANSP")).toBe("TRANSPARENT");
    expect(theValueOf(file, "URL")).toBe("https://example.org/en/timeline/?evidence=events%2Fhv-meeting");
  });

  test("gives any text back as it was, in lines of at most 75 octets that break no character", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "次のステップ".repeat(40),
        "Договорённость; о, \\n «встрече»\nи ещё ".repeat(9),
        "\\,;\n",
        "oʻzbek 👩‍💻".repeat(30),
      ),
    );
    fc.assert(
      fc.property(text, (raw) => {
        // Decoding lets no control character in, and a lone surrogate neither.
        const summary = raw.toWellFormed().replaceAll(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""));
        const file = fileOf(anEvent({ summary, description: summary }));
        for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(unescaped(theValueOf(file, "SUMMARY") ?? "")).toBe(summary);
        expect(unescaped(theValueOf(file, "DESCRIPTION") ?? "")).toBe(summary);
        expect(file).not.toMatch(/[^\r]\n/);
      }),
    );
  });

  test("of nothing is still a calendar", () => {
    expect(parse(fileOf()).map(({ value }) => value)).toContain("VCALENDAR");
  });
});

describe("of the entries, a calendar holds", () => {
  const datesOf = (date: string | undefined, kind: "meeting" | "validity" = "meeting") =>
    calendarDates([anEntry(date, 0, { kind })]);

  test.each([
    ["2025-12-19", "2025-12-19", "2025-12-19", true],
    ["2025-12-18/2025-12-21", "2025-12-18", "2025-12-21", true],
    ["2025-12-19?", "2025-12-19", "2025-12-19", false],
    ["2025-12-19~", "2025-12-19", "2025-12-19", false],
    ["2025-12", "2025-12-01", "2025-12-31", false],
    ["[2025-12-18..2025-12-21]", "2025-12-18", "2025-12-21", false],
    ["2025-12-18~/2025-12-21", "2025-12-18", "2025-12-21", false],
  ])("%s from %s to %s, certain: %s", (date, first, last, certain) => {
    expect(datesOf(date)).toMatchObject({ dates: [{ first: readDay(first), last: readDay(last), certain }], left: 0 });
  });

  test.each([undefined, "../2025-12-21", "2025-12-18/.."])("nothing that has no date or an open one: %s", (date) => {
    expect(datesOf(date)).toEqual({ dates: [], left: 1 });
  });

  test("no validity whose beginning is not stated", () => {
    expect(datesOf("../2027-12-31", "validity")).toEqual({ dates: [], left: 1 });
    expect(datesOf("2025-02-01/2039-12-31", "validity")).toMatchObject({ dates: [{ certain: true }], left: 0 });
  });
});
