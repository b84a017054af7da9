import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";

/** An address that names no partnership of the data: says so and leads back. */
export function NoSuchPartnership() {
  const { t, language } = useLanguage();
  const title = t(($) => $.partnerships.detail.missing.title);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: title })}</title>
      <PageHead
        breadcrumb={<Breadcrumb here={title} />}
        title={title}
        lead={t(($) => $.partnerships.detail.missing.explanation)}
        actions={
          <Link to="/{-$locale}/partnerships/" params={{ locale: language }} className={buttonClass()}>
            {t(($) => $.partnerships.detail.missing.toList)}
          </Link>
        }
      />
    </Wrap>
  );
}
