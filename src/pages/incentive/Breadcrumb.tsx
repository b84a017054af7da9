import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";

/** The way back to the list, and where one is. */
export function Breadcrumb({ here }: { readonly here: string }) {
  const { t, language } = useLanguage();
  return (
    <nav aria-label={t(($) => $.shell.breadcrumb)}>
      <Link to="/{-$locale}/incentives/" params={{ locale: language }}>
        {t(($) => $.incentives.title)}
      </Link>{" "}
      <span aria-hidden="true">/</span> <span aria-current="page">{here}</span>
    </nav>
  );
}
