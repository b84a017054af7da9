import { Fragment, type ReactNode } from "react";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { LocalText } from "../../ui/LocalText.tsx";

/** A text of the data in the reader's language, or in another one that says so. */
export function Words({ of }: { readonly of: Localized }) {
  const { language } = useLanguage();
  return <LocalText {...inLanguage(of, language)} pageLanguage={language} />;
}

/** Whole sentences one after the other; Japanese sets no space between them. */
export function Sentences({ all }: { readonly all: readonly { readonly key: string; readonly text: ReactNode }[] }) {
  const { language } = useLanguage();
  return all.map(({ key, text }, index) => (
    <Fragment key={key}>
      {index > 0 && language !== "ja" && " "}
      {text}
    </Fragment>
  ));
}
