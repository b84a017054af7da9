import { filesOf, syntheticLedger } from "./synthetic.ts";

/** SYNTHETIC, like everything that comes from `synthetic.ts`: made-up events for measuring the timeline. */

type Raw = Readonly<Record<string, unknown>>;

const PARTNERSHIPS = 24;
const KINDS = [
  "meeting",
  "memorandum",
  "contract",
  "construction",
  "announcement",
  "report",
  "visit",
  "forum",
] as const;

/** Dates of every form over forty years, most of them days, as they depend on nothing but a number. */
function dateOf(index: number): string | Raw {
  const at = new Date(Date.UTC(1990, 0, 1 + ((index * 7919) % 14_600))).toISOString();
  const [day, month, year] = [at.slice(0, 10), at.slice(0, 7), at.slice(0, 4)];
  switch (index % 20) {
    case 0:
      return month;
    case 1:
      return `${day}?`;
    case 2:
      return `../${day}`;
    case 3:
      return `${day}/${Number(year) + 1}`;
    case 4:
      return index % 100 === 4 ? `${day}/..` : day;
    case 5:
      return index % 100 === 5 ? { unknown: "not-stated" } : day;
    default:
      return day;
  }
}

/** So many events in 24 partnerships, with everything that they rest on, by collection. */
function syntheticTimeline(events: number): Readonly<Record<string, readonly Raw[]>> {
  const ledger = syntheticLedger(Math.ceil(events * 2.1) + 100 * PARTNERSHIPS);
  return {
    ...ledger,
    partnerships: ledger["partnerships"]?.slice(0, PARTNERSHIPS) ?? [],
    events:
      ledger["events"]?.slice(0, events).map((event, index) => ({
        ...event,
        kind: KINDS[index % KINDS.length],
        // A whole number of kinds does not divide it: every lane by partnership holds every kind.
        partnership: `synthetic-partnership-${(index * 5 + Math.floor(index / KINDS.length)) % PARTNERSHIPS}`,
        date: dateOf(index),
      })) ?? [],
    statements: [],
  };
}

/** The files of a timeline of so many events. */
export const syntheticTimelineFiles = (events: number, names: readonly string[]): ReadonlyMap<string, string> =>
  filesOf(syntheticTimeline(events), names);
