/** Words about rules wherever they stand: their basis, how sure they are, for how long they hold. */
export const law = {
  basis: "Legal basis",
  article: "{{act}}, {{article}}",
  regime: "Regime",
  valuesOverTime: "Values over time",
  confidence: "Confidence",
  confidences: {
    high: { label: "High", meaning: "High: official, or two good sources that do not depend on each other" },
    medium: { label: "Medium", meaning: "Medium: one good source, or an inference" },
    low: { label: "Low", meaning: "Low: secondary notes only, old, or not confirmed" },
  },
  certainties: {
    stated: "Stated by a source",
    inferred: "Follows from what sources state",
    assumed: "Assumed: no source states it",
    computed: "Computed from stated values",
  },
  unconfirmed: "Unconfirmed",
  unconfirmedWhy:
    "Rests only on private ledgers or on what others cite; no official text and no adviser was found for it.",
  secondaryShort: "Does not confirm on its own",
  secondary:
    "A private ledger or repository, or a text known only from what others cite: what rests on it alone counts as unconfirmed.",
  toIncentive: "To the incentive",
  toRegime: "All incentives of this regime",
  caveat: "Caveat",
  underReading: "If the law is read this way: {{reading}}",
  options: "Ways to read it",
  reason: "Why",
  calculatedWith: "Calculated with",
};
