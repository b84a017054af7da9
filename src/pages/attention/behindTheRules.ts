import type { AttentionRule } from "../../domain/attentionItem.ts";
import { NEEDS_SUPPORT } from "../../domain/attentionSupport.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";

/** Without these a rule would report a silence of ours as one of the sources. */
export const BEHIND: Readonly<Record<AttentionRule, readonly CollectionName[]>> = {
  "step-overdue": ["next-steps"],
  "step-without-date": ["next-steps"],
  "step-without-owner": ["next-steps"],
  "silent-120": ["partnerships", "events"],
  "silent-60": ["partnerships", "events"],
  "claim-beyond-proof": ["partnerships", ...BEHIND_THE_STAGE],
  disputed: ["disputes"],
  unconfirmed: [...NEEDS_SUPPORT, "indicators", "sources"],
  "single-source": [...NEEDS_SUPPORT, "indicators", "sources"],
  "source-not-rechecked": ["sources"],
};

/** All of them: only of whole files can it be said how much there is, or that there is nothing. */
export const BEHIND_ATTENTION: readonly CollectionName[] = [...new Set(Object.values(BEHIND).flat())];
