import { useDataset } from "../../data/useDataset.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { Calculated } from "./results/calculated.ts";

type Format = "csv" | "xlsx";

/** What can be taken away from the page: its address with the whole scenario, and files of the result. */
export function CalculatorActions({ shown }: { readonly shown: Calculated | undefined }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const toast = useToast();
  const save = async (format: Format, { savings, regimes }: Calculated): Promise<void> => {
    try {
      // What writes the files weighs more than the page and is fetched only for those who ask for one.
      const { downloadSavingsCsv, downloadSavingsXlsx } = await import("./export/downloadSavings.ts");
      const file = {
        savings,
        ranges: regimes.flatMap(({ range }) => range ?? []),
        dataset,
        spoken,
        address: window.location.href,
      };
      await (format === "csv" ? downloadSavingsCsv(file) : downloadSavingsXlsx(file));
    } catch {
      toast({ text: t(($) => $.calculator.actions.failed) });
    }
  };
  return (
    <>
      <CopyButton
        icon="link"
        text={() => window.location.href}
        copied={t(($) => $.shell.linkCopied)}
        failed={t(($) => $.calculator.actions.copyFailed)}
      >
        {t(($) => $.shell.copyLink)}
      </CopyButton>
      {(["csv", "xlsx"] as const).map((format) => (
        <Button
          key={format}
          icon="download"
          disabled={shown === undefined}
          onClick={() => shown !== undefined && void save(format, shown)}
        >
          {t(($) => $.calculator.actions[format])}
        </Button>
      ))}
    </>
  );
}
