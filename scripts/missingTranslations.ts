import type { Decoded } from "../src/domain/decode.ts";
import { isLanguage, LANGUAGES } from "../src/domain/languages.ts";
import { writePath } from "../src/domain/problem.ts";
import type { CollectionName } from "../src/domain/records/collections.ts";

function inValue(value: unknown, path: readonly (string | number)[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => inValue(entry, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  // A decoded object with nothing but languages as its fields is a localized text.
  if (keys.length === 0 || !keys.every(isLanguage)) {
    return Object.entries(value).flatMap(([key, entry]) => inValue(entry, [...path, key]));
  }
  const missing = LANGUAGES.filter((language) => !keys.includes(language));
  return missing.length === 0 ? [] : [`${writePath(path)}: missing ${missing.join(", ")}`];
}

/** The texts that are not there in every language: `statements hv-location text: missing uz, ja`. */
export const missingTranslations = (decoded: readonly Decoded<CollectionName>[]): readonly string[] =>
  decoded.flatMap(({ collection, items }) =>
    items.flatMap((record) => inValue(record, []).map((missing) => `${collection} ${record.id} ${missing}`)),
  );
