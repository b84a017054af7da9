import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

/** Copies the address of what is on the screen. */
export function CopyLink() {
  const { t } = useLanguage();
  return (
    <CopyButton
      icon="link"
      text={() => window.location.href}
      copied={t(($) => $.shell.linkCopied)}
      failed={t(($) => $.partnerships.detail.copyFailed)}
    >
      {t(($) => $.shell.copyLink)}
    </CopyButton>
  );
}
