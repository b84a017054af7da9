import type { TFunction } from "i18next";
import { ActChips } from "../../data/ActChips.tsx";
import type { Dataset } from "../../domain/dataset.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import type { TermRow } from "../../ui/TermRows.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** What every rule says of itself: the acts that it stands in, how sure it is, and with which reserve. */
type Rule = Pick<Incentive, "basis" | "confidence" | "caveat" | "evidence">;

/** The acts that a rule stands in; no row without any. */
export const basisRow = (t: TFunction, { basis }: Pick<Rule, "basis">): readonly TermRow[] =>
  basis.length === 0 ? [] : [{ key: "basis", term: t(($) => $.law.basis), value: <ActChips basis={basis} /> }];

/** The rows that an incentive and a rate have alike. */
export const ruleRows = (t: TFunction, dataset: Dataset, rule: Rule): readonly TermRow[] => [
  ...basisRow(t, rule),
  {
    key: "confidence",
    term: t(($) => $.law.confidence),
    value: isUnconfirmed(dataset, rule.evidence)
      ? t(($) => $.law.unconfirmedWhy)
      : t(($) => $.law.confidences[rule.confidence].meaning),
  },
  ...wordsRow(
    "caveat",
    t(($) => $.law.caveat),
    rule.caveat,
  ),
];
