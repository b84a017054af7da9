import type { Dataset } from "./dataset.ts";
import type { Statement } from "./records/statement.ts";

export type Match = { readonly interest: Statement; readonly offers: readonly Statement[] };

/**
 * What one side offers beside what the other is interested in. Offers and interests are statements of the sources; which offer answers
 * which interest is our reading, and has to be called so wherever it is shown.
 */
export function offersAndInterests(dataset: Dataset, partnership: string): readonly Match[] {
  const readings = dataset.partnerships.get(partnership)?.readings ?? [];
  return readings.flatMap(({ interest, offers }) => {
    const wanted = dataset.statements.get(interest);
    if (wanted === undefined) return [];
    return [{ interest: wanted, offers: offers.flatMap((id) => dataset.statements.get(id) ?? []) }];
  });
}
