import type { SearchSchemaInput } from "@tanstack/react-router";
import { ATTENTION_RULES, type AttentionRule } from "../../domain/attentionItem.ts";

/** What the address of the attention page may say; everything left out has its default. */
export type AttentionSearch = {
  /** The day that was asked for, as it was written: the page answers also to what is no day. */
  readonly asOf?: string | undefined;
  readonly rule?: readonly AttentionRule[] | undefined;
  readonly partnership?: string | undefined;
};

const ID = /^[a-z0-9-]{1,80}$/;
const LONGEST_DAY = 40;

/** An address may hold a number where it means a text: `asOf=2026`. */
const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Reads the address. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readAttentionSearch(search: AttentionSearch & SearchSchemaInput): AttentionSearch {
  const asked: readonly unknown[] = [search.rule].flat();
  const rule = ATTENTION_RULES.filter((one) => asked.includes(one));
  const partnership = text(search.partnership);
  return {
    asOf: text(search.asOf)?.slice(0, LONGEST_DAY) || undefined,
    rule: rule.length > 0 ? rule : undefined,
    partnership: partnership !== undefined && ID.test(partnership) ? partnership : undefined,
  };
}
