import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

/** The address names a source that the data do not have: says so, and leads back to those they do have. */
export function UnknownSource({ id }: { readonly id: string }) {
  const { t, language } = useLanguage();
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.sources.unknownSource) })}</title>
      <PageHead
        title={t(($) => $.sources.unknownSource)}
        lead={t(($) => $.sources.unknownSourceWhy, { id })}
        actions={
          <Link to="/{-$locale}/sources/" params={{ locale: language }} className={buttonClass({ tone: "primary" })}>
            {t(($) => $.sources.all)}
          </Link>
        }
      />
    </>
  );
}
