import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import type { Action } from "../../domain/search/destinations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { download } from "../../ui/download.ts";
import { useToast } from "../../ui/Toast.tsx";

/** What can be done from the search on any page, beside choosing language and theme. */
export function useActions(): (action: Action) => Promise<void> {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const toast = useToast();

  const copyLink = async () => {
    try {
      // Not there at all on a page that came without encryption: that throws too, and is caught.
      await navigator.clipboard.writeText(window.location.href);
      toast({ text: t(($) => $.shell.linkCopied) });
    } catch {
      toast({ text: t(($) => $.partnerships.detail.copyFailed) });
    }
  };

  const savePartnerships = async () => {
    try {
      const [{ portfolio }, { portfolioCsv }] = await Promise.all([
        import("../../domain/portfolio.ts"),
        import("../../pages/partnerships/portfolioCsv.ts"),
      ]);
      const asOf = dataDay(dataset);
      const rows = portfolio(dataset, asOf);
      download(
        t(($) => $.portfolio.csv.file),
        "text/csv;charset=utf-8",
        portfolioCsv(spoken, dataset, rows, asOf),
      );
    } catch {
      toast({ text: t(($) => $.shell.error) });
    }
  };

  return async (action) => {
    if (action === "copy-link") await copyLink();
    else if (action === "download-partnerships") await savePartnerships();
    else if (action === "print") window.print();
  };
}
