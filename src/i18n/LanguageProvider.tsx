import { createContext, type ReactNode, use, useContext, useEffect, useMemo } from "react";
import { I18nextProvider, type UseTranslationResponse, useTranslation } from "react-i18next";
import type { Language } from "../domain/languages.ts";
import { type Formatter, formatter } from "./format.ts";
import { loadedLanguage, loadLanguage } from "./instance.ts";

type Spoken = { readonly language: Language; readonly format: Formatter };

const LanguageContext = createContext<Spoken | undefined>(undefined);

/**
 * Gives its children the words and formats of a language. Load the language first (`loadLanguage`, in a route's loader);
 * otherwise the children suspend until it is there.
 */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const instance = loadedLanguage(language) ?? use(loadLanguage(language));
  const spoken = useMemo(() => ({ language, format: formatter(language) }), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = "ltr";
  }, [language]);

  return (
    <LanguageContext value={spoken}>
      <I18nextProvider i18n={instance}>{children}</I18nextProvider>
    </LanguageContext>
  );
}

export type SpokenLanguage = Spoken & { readonly t: UseTranslationResponse<"translation", undefined>["t"] };

/** The language of the page, its formats, and `t(($) => $.shell.close)` for its words. */
export function useLanguage(): SpokenLanguage {
  const spoken = useContext(LanguageContext);
  const { t } = useTranslation();
  if (spoken === undefined) throw new Error("useLanguage needs a <LanguageProvider> around it.");
  return { ...spoken, t };
}
