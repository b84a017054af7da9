import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";

export function AttentionPage() {
  const { t } = useLanguage();
  const name = t(($) => $.attention.title);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead title={name} />
    </Wrap>
  );
}
