import type { SearchSchemaInput } from "@tanstack/react-router";
import { nameIn, someOf, textIn, wordsIn } from "../../domain/addressValues.ts";
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

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const LONGEST_TEXT = 100;

const isLanguageCode = (value: unknown): value is string => typeof value === "string" && LANGUAGE.test(value);

/** Reads the address; nonsense counts as not given. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readSourcesSearch(search: SourcesSearch & SearchSchemaInput): SourcesSearch {
  const languages: readonly unknown[] = [search.language].flat();
  const language = [...new Set(languages.filter(isLanguageCode))].slice(0, 40);
  const order = SOURCE_ORDERS.find((one) => one === search.order);
  return {
    voice: wordsIn(VOICES, search.voice),
    language: someOf(language),
    partnership: nameIn(search.partnership),
    q: textIn(search.q)?.slice(0, LONGEST_TEXT) || undefined,
    order: order === "newest" ? undefined : order,
  };
}
