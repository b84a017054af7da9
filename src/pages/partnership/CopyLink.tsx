import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";

/** Copies the address of what is on the screen, and says whether that worked. */
export function CopyLink() {
  const { t } = useLanguage();
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      toast({ text: t(($) => $.shell.linkCopied) });
    } catch {
      // No clipboard (an insecure address) or no permission.
      toast({ text: t(($) => $.partnerships.detail.copyFailed) });
    }
  };
  return (
    <Button icon="link" onClick={() => void copy()}>
      {t(($) => $.shell.copyLink)}
    </Button>
  );
}
