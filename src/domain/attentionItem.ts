import type { FactKey } from "./fact.ts";

/** What needs a person's eye, the most pressing first. */
export const ATTENTION_RULES = [
  /** The due date of a step has passed, and nothing says that it is done. */
  "step-overdue",
  "step-without-date",
  "step-without-owner",
  "silent-120",
  "silent-60",
  "claim-beyond-proof",
  "disputed",
  /** Only private ledgers or quotations say so. */
  "unconfirmed",
  "single-source",
  "source-not-rechecked",
] as const;

export type AttentionRule = (typeof ATTENTION_RULES)[number];

/** Days without an event from which on a partnership counts as silent. */
export const SILENT_DAYS = { "silent-60": 60, "silent-120": 120 } as const;
/** Days since its last reading from which on a source should be read again. */
export const RECHECK_DAYS = 90;

export type AttentionItem = {
  readonly rule: AttentionRule;
  /** The fact that it is about; a source is named by `source` instead. */
  readonly fact?: FactKey;
  /** Only that value of a tax parameter or that phase of an incentive, by its position. */
  readonly part?: number;
  readonly source?: string;
  /** The disagreement, for what is disputed. */
  readonly dispute?: string;
  readonly partnership?: string;
  /** Whole days: since the last event, since the due date, since a source was last read. */
  readonly days?: number;
  /** The day that is counted from is not known: it lies at least `days` back, or about that many. */
  readonly counted?: "at-least" | "about";
};

/** Something that a rule could judge, the partnerships that it concerns, and what it found there. */
export type Judged = { readonly partnerships: readonly string[]; readonly item: AttentionItem | undefined };

/** One rule with what it found, and how many records it could look at: a count says little without what it is out of. */
export type AttentionSection = {
  readonly rule: AttentionRule;
  readonly examined: number;
  readonly items: readonly AttentionItem[];
};

/** How many points the sections hold together. */
export const pointsIn = (sections: readonly AttentionSection[]): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);
