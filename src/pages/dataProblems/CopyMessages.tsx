import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

/** Puts all messages on the clipboard, one a line, for a mail to the person who keeps the data. */
export function CopyMessages({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  return (
    <CopyButton
      icon="copy"
      text={() => text}
      copied={t(($) => $.problems.copied)}
      failed={t(($) => $.problems.copyFailed)}
    >
      {t(($) => $.problems.copy)}
    </CopyButton>
  );
}
