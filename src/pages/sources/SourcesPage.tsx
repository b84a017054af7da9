import { Needs } from "../../data/Needs.tsx";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { SourceList } from "./SourceList.tsx";
import { SourcesHead } from "./SourcesHead.tsx";
import { ToRegister } from "./ToRegister.tsx";

/** Every source as a line of a list, and the way to the questions on which they disagree. */
export function SourcesPage() {
  const { t } = useLanguage();
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.shell.navigation.sources) })}</title>
      <SourcesHead />
      <Section title={t(($) => $.sources.all)} id="all">
        <Needs collections={["sources"]}>
          <SourceList />
        </Needs>
      </Section>
      <ToRegister />
    </Wrap>
  );
}
