import { chronologically, parseEdtf } from "./edtf.ts";
import type { PortfolioRow } from "./portfolio.ts";
import { isUnknown } from "./records/fields.ts";
import { STAGES, type Stage } from "./stage.ts";

/** What the portfolio can be sorted by. The first is the order that it has when nobody asks for another. */
export const PORTFOLIO_SORTS = ["last-event", "days-since", "stage", "name", "country"] as const;

export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

/** How the reader's language orders words, and the words that a row is ordered by. */
export type PortfolioWords = {
  readonly compare: (a: string, b: string) => number;
  readonly name: (row: PortfolioRow) => string;
  readonly country: (row: PortfolioRow) => string;
};

/** Below zero when `a` comes first. */
type Order = (a: PortfolioRow, b: PortfolioRow) => number;
type Known = (row: PortfolioRow) => boolean;

const furthest = ({ proven, claimed }: PortfolioRow): number => (proven?.step ?? 0) * 10 + (claimed?.step ?? 0);

const newestFirst: Order = ({ lastEvent: a }, { lastEvent: b }) =>
  a === undefined || b === undefined || isUnknown(a.date) || isUnknown(b.date)
    ? 0
    : chronologically(parseEdtf(b.date), parseEdtf(a.date));

const hasEvent: Known = ({ lastEvent }) => lastEvent !== undefined && !isUnknown(lastEvent.date);

/**
 * Rows in an order: by the last event the newest first, by days the longest silent first, by stage the furthest first, by words from A.
 * What is not known comes last, also when the order is reversed; rows that are equal are ordered by name.
 */
export function orderPortfolio(
  rows: readonly PortfolioRow[],
  words: PortfolioWords,
  sort: PortfolioSort = "last-event",
  reversed = false,
): readonly PortfolioRow[] {
  const byName: Order = (a, b) => words.compare(words.name(a), words.name(b));
  const orders: Readonly<Record<PortfolioSort, { readonly order: Order; readonly known: Known }>> = {
    "last-event": { order: newestFirst, known: hasEvent },
    "days-since": {
      order: (a, b) => (b.daysSince ?? 0) - (a.daysSince ?? 0),
      known: ({ daysSince }) => daysSince !== undefined,
    },
    stage: { order: (a, b) => furthest(b) - furthest(a), known: ({ proven }) => proven !== undefined },
    name: { order: byName, known: () => true },
    country: { order: (a, b) => words.compare(words.country(a), words.country(b)), known: () => true },
  };
  const { order, known } = orders[sort];
  const direction = reversed ? -1 : 1;
  return rows.toSorted((a, b) => {
    const unknown = Number(known(b)) - Number(known(a));
    return unknown || (known(a) ? order(a, b) * direction : 0) || byName(a, b);
  });
}

/** The rows in columns by their proven stage, each in the order given; a column without rows stays, for it says something too. */
export function portfolioBoard(
  rows: readonly PortfolioRow[],
): readonly { readonly stage: Stage | undefined; readonly rows: readonly PortfolioRow[] }[] {
  const column = (stage: Stage | undefined) => ({ stage, rows: rows.filter(({ proven }) => proven?.stage === stage) });
  const unproven = column(undefined);
  return [...(unproven.rows.length > 0 ? [unproven] : []), ...STAGES.map(column)];
}
