import type { ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

type ReadableProps = { readonly collections: readonly CollectionName[]; readonly children: ReactNode };

/** A cell that rests on certain files. Without one of them it says that it cannot be read; the notice above the list names the file. */
export function Readable({ collections, children }: ReadableProps) {
  const { t } = useLanguage();
  const { failures } = useDataset();
  if (collections.some((name) => failures.has(name))) return <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>;
  return children;
}
