import { useRouter } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { isLanguage, type Language, preferredLanguage } from "../domain/languages.ts";
import { loadedLanguage } from "../i18n/instance.ts";

/** The language that an address names in its first segment, if it names one of ours. */
export function languageInAddress(pathname: string): Language | undefined {
  const first = pathname.split("/").find((part) => part !== "");
  return isLanguage(first) ? first : undefined;
}

/** The language of the address, or else the one that the reader's browser asks for. For what is shown outside the language provider. */
export function useAddressLanguage(): Language {
  const { latestLocation, options } = useRouter();
  return languageInAddress(latestLocation.pathname) ?? preferredLanguage(options.context.preferences);
}

/** The words of that language if they have been loaded; undefined when even they could not be. */
export function useWordsIfLoaded(): TFunction | undefined {
  return loadedLanguage(useAddressLanguage())?.t;
}
