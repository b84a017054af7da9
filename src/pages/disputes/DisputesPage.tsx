import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { registerEntries } from "../../domain/disputeRegister.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Register } from "./Register.tsx";

/** The register of every question on which sources disagree, or of which a doubt is recorded. */
export function DisputesPage() {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const name = t(($) => $.disputes.title);
  const entries = registerEntries(dataset);
  const open = entries.filter(({ standing }) => standing === "open").length;
  // How many there are, and how many are open, can only be said of a whole file.
  const counted = isWhole(["disputes"]) && entries.length > 0;
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={counted ? t(($) => $.disputes.found, { count: entries.length }) : name}
        {...(counted && {
          limit: open === 0 ? t(($) => $.disputes.allSettled) : t(($) => $.disputes.open, { count: open }),
        })}
        lead={t(($) => $.disputes.lead)}
      />
      <Needs collections={["disputes", "sources"]}>
        <Register entries={entries} />
      </Needs>
    </Wrap>
  );
}
