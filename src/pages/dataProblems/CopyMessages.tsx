import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";

/** Puts all messages on the clipboard, one a line, for a mail to the person who keeps the data. */
export function CopyMessages({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const toast = useToast();
  const copy = async () => {
    try {
      // Not there at all on a page that came without encryption: that throws too, and is caught.
      await navigator.clipboard.writeText(text);
      toast({ text: t(($) => $.problems.copied) });
    } catch {
      toast({ text: t(($) => $.problems.copyFailed) });
    }
  };
  return (
    <Button icon="copy" onClick={() => void copy()}>
      {t(($) => $.problems.copy)}
    </Button>
  );
}
