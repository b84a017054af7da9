import type { Language } from "../../src/domain/languages.ts";
import { de } from "../../src/i18n/messages/de.ts";
import { en } from "../../src/i18n/messages/en.ts";
import { ja } from "../../src/i18n/messages/ja.ts";
import { ru } from "../../src/i18n/messages/ru.ts";
import { uz } from "../../src/i18n/messages/uz.ts";

/** Every text of some messages by its whole key: `shell.close`. */
function flatten(messages: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [[prefix + key, value] satisfies [string, string]];
    if (typeof value === "object" && value !== null) return flatten(value, `${prefix}${key}.`);
    throw new TypeError(`${prefix}${key} is neither a text nor a group of texts.`);
  });
}

/** The texts of each language by their whole keys. */
export const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: new Map(flatten(de)),
  en: new Map(flatten(en)),
  uz: new Map(flatten(uz)),
  ru: new Map(flatten(ru)),
  ja: new Map(flatten(ja)),
};
