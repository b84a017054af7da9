import type { Dataset } from "./dataset.ts";
import { bounds, chronologically, parseEdtf } from "./edtf.ts";
import { type FactKey, factKey } from "./fact.ts";
import { byForce, statementsOf } from "./firmness.ts";
import { nextStepsOf } from "./nextSteps.ts";
import type { Event } from "./records/event.ts";
import { isUnknown } from "./records/fields.ts";
import type { Partnership } from "./records/partnership.ts";
import type { Statement } from "./records/statement.ts";
import { relations } from "./relations.ts";
import { type PartnershipStage, stageOf } from "./stage.ts";

/** Where a partnership stands, in the facts a headline may use. */
export type Status = {
  readonly partnership: Partnership;
  readonly stage: PartnershipStage;
  /** The firmest statement: the headline says what it says, and no more. */
  readonly finding: Statement | undefined;
  /** The last thing that happened. That somebody wrote about it later is no event of the partnership, unless nothing else is known. */
  readonly lastEvent: Event | undefined;
  readonly steps: { readonly total: number; readonly dated: number };
  readonly statements: number;
};

/** The fact behind the reason for a status: what was searched for in vain, or else the partnership itself. */
export const statusFact = ({ id, status }: Partnership): FactKey =>
  status.question === undefined ? factKey("partnerships", id) : factKey("open-questions", status.question);

/** The events of a partnership, oldest first; undated ones last. */
export const eventsOf = (dataset: Dataset, partnership: string): readonly Event[] =>
  relations(dataset)
    .eventsOf(partnership)
    .toSorted((a, b) => {
      if (isUnknown(a.date)) return isUnknown(b.date) ? 0 : 1;
      return isUnknown(b.date) ? -1 : chronologically(parseEdtf(a.date), parseEdtf(b.date));
    });

/** The day that a date names first: of a year its first day, of "on or before" the day that it names. */
const firstNamedDay = (date: string): number => {
  const { earliest, latest } = bounds(parseEdtf(date));
  return Number.isFinite(earliest) ? earliest : latest;
};

/** The last of the dated events. A year alone does not outrun a day of that year: it may well lie before it. */
function lastOf(events: readonly Event[]): Event | undefined {
  let last: { readonly event: Event; readonly day: number } | undefined;
  for (const event of events) {
    if (isUnknown(event.date)) continue;
    const day = firstNamedDay(event.date);
    if (last === undefined || day >= last.day) last = { event, day };
  }
  return last?.event;
}

/** The status of a partnership; undefined when there is no such partnership. */
export function statusOf(dataset: Dataset, id: string): Status | undefined {
  const partnership = dataset.partnerships.get(id);
  if (partnership === undefined) return undefined;
  const statements = statementsOf(dataset, id);
  const steps = nextStepsOf(dataset, id);
  const events = eventsOf(dataset, id);
  return {
    partnership,
    stage: stageOf(dataset, id),
    finding: byForce(statements).find((group) => group.statements.length > 0)?.statements[0],
    lastEvent: lastOf(events.filter(({ kind }) => kind !== "report")) ?? lastOf(events),
    steps: { total: steps.length, dated: steps.filter(({ due }) => !isUnknown(due)).length },
    statements: statements.length,
  };
}
