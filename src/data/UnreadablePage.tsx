import type { CollectionName } from "../domain/records/collections.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Needs } from "./Needs.tsx";

type UnreadablePageProps = { readonly title: string; readonly collection: CollectionName };

/** A page while the file of what it shows cannot be read: nobody can tell whether it exists. Names the file and offers to try again. */
export function UnreadablePage({ title, collection }: UnreadablePageProps) {
  const { t } = useLanguage();
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: title })}</title>
      <PageHead title={title} />
      <Needs collections={[collection]}>{null}</Needs>
    </>
  );
}
