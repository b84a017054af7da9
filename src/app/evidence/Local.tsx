import { inLanguage, type Localized } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { LocalText } from "../../ui/LocalText.tsx";

/** A text of the data in the reader's language, or marked with the language that it fell back to. */
export function Local({ texts }: { readonly texts: Localized }) {
  const { language } = useLanguage();
  return <LocalText {...inLanguage(texts, language)} pageLanguage={language} />;
}
