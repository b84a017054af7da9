import type { SearchSchemaInput } from "@tanstack/react-router";
import { VOICES } from "../../domain/records/source.ts";
import { SOURCE_ORDERS, type SourceOrder, type Voice } from "../../domain/sourceList.ts";

/** What the address of the list may say; everything left out has its default. */
export type SourcesSearch = {
  readonly voice?: readonly Voice[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly partnership?: string | undefined;
  readonly q?: string | undefined;
  readonly order?: Exclude<SourceOrder, "newest"> | undefined;
};

const ID = /^[a-z0-9-]{1,80}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const LONGEST_TEXT = 100;

const isLanguageCode = (value: unknown): value is string => typeof value === "string" && LANGUAGE.test(value);

/** Reads the address; nonsense counts as not given. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readSourcesSearch(search: SourcesSearch & SearchSchemaInput): SourcesSearch {
  const asked: readonly unknown[] = [search.voice].flat();
  const voice = VOICES.filter((one) => asked.includes(one));
  const languages: readonly unknown[] = [search.language].flat();
  const language = [...new Set(languages.filter(isLanguageCode))].slice(0, 40);
  const { partnership }: { readonly partnership?: unknown } = search;
  // "2019" in the address is a number to the router.
  const q: unknown = search.q;
  const text = typeof q === "string" || typeof q === "number" ? String(q).slice(0, LONGEST_TEXT) : "";
  const order = SOURCE_ORDERS.find((one) => one === search.order);
  return {
    voice: voice.length > 0 ? voice : undefined,
    language: language.length > 0 ? language : undefined,
    partnership: typeof partnership === "string" && ID.test(partnership) ? partnership : undefined,
    q: text === "" ? undefined : text,
    order: order === "newest" ? undefined : order,
  };
}
