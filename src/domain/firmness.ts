import type { Dataset } from "./dataset.ts";
import { FORCES, type Force, type Statement } from "./records/statement.ts";
import { relations } from "./relations.ts";

/**
 * The statements made about a partnership, event by event, in the order of the files. A statement belongs to an event: without the
 * events nobody can tell whose it is, and there is none.
 */
export function statementsOf(dataset: Dataset, partnership: string): readonly Statement[] {
  const { eventsOf, statementsAt } = relations(dataset);
  return eventsOf(partnership).flatMap(({ id }) => statementsAt(id));
}

/** The statements by force, strongest first; a force that nothing was said with is empty, not absent. */
export const byForce = (
  statements: readonly Statement[],
): readonly { readonly force: Force; readonly statements: readonly Statement[] }[] =>
  FORCES.map((force) => ({ force, statements: statements.filter((one) => one.force === force) }));
