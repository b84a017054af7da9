import { Fragment, type ReactNode } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";

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
