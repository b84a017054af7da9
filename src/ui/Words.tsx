import { inLanguage, type Localized } from "../domain/localized.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { LocalText } from "./LocalText.tsx";

/** A text of the data in the reader's language, or marked with the language that it fell back to. */
export function Words({ of }: { readonly of: Localized }) {
  const { language } = useLanguage();
  return <LocalText {...inLanguage(of, language)} pageLanguage={language} />;
}
