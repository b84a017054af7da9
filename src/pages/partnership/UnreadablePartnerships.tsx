import { Needs } from "../../data/Needs.tsx";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";

/** The page while the file of partnerships cannot be read: nobody can tell whether this one exists. */
export function UnreadablePartnerships() {
  const { t } = useLanguage();
  const title = t(($) => $.shell.navigation.partnerships);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: title })}</title>
      <PageHead title={title} />
      <Needs collections={["partnerships"]}>{null}</Needs>
    </Wrap>
  );
}
