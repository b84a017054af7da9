import type { SearchSchemaInput } from "@tanstack/react-router";
import { nameIn, textIn, wordsIn } from "../../domain/addressValues.ts";
import { ATTENTION_RULES, type AttentionRule } from "../../domain/attentionItem.ts";

/** What the address of the attention page may say; everything left out has its default. */
export type AttentionSearch = {
  /** The day that was asked for, as it was written: the page answers also to what is no day. */
  readonly asOf?: string | undefined;
  readonly rule?: readonly AttentionRule[] | undefined;
  readonly partnership?: string | undefined;
};

const LONGEST_DAY = 40;

/** Reads the address. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readAttentionSearch(search: AttentionSearch & SearchSchemaInput): AttentionSearch {
  return {
    asOf: textIn(search.asOf)?.slice(0, LONGEST_DAY) || undefined,
    rule: wordsIn(ATTENTION_RULES, search.rule),
    partnership: nameIn(search.partnership),
  };
}
