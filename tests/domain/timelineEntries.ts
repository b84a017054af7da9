import fc from "fast-check";
import { parseEdtf } from "../../src/domain/edtf.ts";
import { certaintyOf, type TimelineEntry } from "../../src/domain/timeline.ts";

const KINDS = ["meeting", "memorandum", "report", "next-step", "validity", "law"] as const;

/** An entry with a date (or none), and of the rest only what a test asks for. */
export function anEntry(
  date: string | undefined,
  index = 0,
  more: Partial<Pick<TimelineEntry, "kind" | "partnership" | "country">> = {},
): TimelineEntry {
  const read = date === undefined ? ({ unknown: "not-announced" } as const) : parseEdtf(date);
  return {
    id: `events/event-${index}`,
    key: `events/event-${index}`,
    title: { en: `Event ${index}` },
    kind: "meeting",
    date: read,
    certainty: certaintyOf(read),
    published: [],
    actors: [],
    themes: [],
    forces: [],
    evidence: [],
    ...more,
  };
}

/** A date of any of our forms, or none. */
export const anyDate = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(8),
    )
    .map(([year, month, day, form]) => {
      const m = `${year}-${String(month).padStart(2, "0")}`;
      const d = `${m}-${String(day).padStart(2, "0")}`;
      return [d, m, `${year}`, `${m}~`, `${d}?`, `../${d}`, `${d}/${year + 1}`, `${d}/..`, `[${d}..${year + 2}]`][form];
    }),
);

/** Entries in the order of the list: undated ones first. */
export const anyEntries = fc
  .array(fc.tuple(anyDate, fc.constantFrom(...KINDS), fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined })), {
    maxLength: 60,
  })
  .map((rows) =>
    rows
      .sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined))
      .map(([date, kind, partnership], index) =>
        anEntry(date, index, {
          kind,
          ...(partnership !== undefined && { partnership, country: `land-${partnership}` }),
        }),
      ),
  );
