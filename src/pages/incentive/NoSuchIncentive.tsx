import { Link } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";

/** An address that names no incentive of the data: says so and leads back. */
export function NoSuchIncentive() {
  const { t, language } = useLanguage();
  const title = t(($) => $.incentives.detail.missing.title);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: title })}</title>
      <PageHead
        breadcrumb={<Breadcrumb here={title} />}
        title={title}
        lead={t(($) => $.incentives.detail.missing.explanation)}
        actions={
          <Link to="/{-$locale}/incentives/" params={{ locale: language }} className={buttonClass()}>
            {t(($) => $.incentives.detail.missing.toList)}
          </Link>
        }
      />
      {/* It may stand in the data and only not be readable. */}
      <Needs collections={["incentives"]}>{null}</Needs>
    </Wrap>
  );
}
