import type { Dataset } from "./dataset.ts";
import { FORCES, type Force, type Statement } from "./records/statement.ts";

/** The statements made about a partnership, in the order of the file. */
export const statementsOf = (dataset: Dataset, partnership: string): readonly Statement[] =>
  [...dataset.statements.values()].filter(({ event }) => {
    const made = dataset.events.get(event);
    // Without the events nobody can tell whose a statement is; better shown than lost.
    return made === undefined ? dataset.unreadable.has("events") : made.partnership === partnership;
  });

/** The statements by force, strongest first; a force that nothing was said with is empty, not absent. */
export const byForce = (
  statements: readonly Statement[],
): readonly { readonly force: Force; readonly statements: readonly Statement[] }[] =>
  FORCES.map((force) => ({ force, statements: statements.filter((one) => one.force === force) }));
