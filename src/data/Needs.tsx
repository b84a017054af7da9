import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CollectionName } from "../domain/records/collections.ts";
import { fileOf } from "../domain/records/collections.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Callout } from "../ui/Callout.tsx";
import { CollectionUnreadable } from "./CollectionUnreadable.tsx";
import { useDataset } from "./useDataset.ts";

type NeedsProps = {
  /** The collections without which the children would be wrong or empty. */
  readonly collections: readonly CollectionName[];
  readonly children: ReactNode;
};

/**
 * A part of a page that needs certain collections. When one of them cannot be read, the part says so, names file, line and reason, and
 * offers to try again; the rest of the page stands. When records of one were set aside, the part is shown, but says that what is missing in
 * it may only have been set aside: a mistake in our data must not read as the silence of a source.
 */
export function Needs({ collections, children }: NeedsProps) {
  const { failures, setAside, retry } = useDataset();
  const failed = collections.flatMap((name) => failures.get(name) ?? []);
  if (failed.length > 0) {
    return failed.map((problem) => <CollectionUnreadable key={problem.file} problem={problem} onRetry={retry} />);
  }
  const incomplete = collections.filter((name) => setAside.has(name));
  return (
    <>
      {incomplete.length > 0 && <Incomplete collections={incomplete} />}
      {children}
    </>
  );
}

function Incomplete({ collections }: { readonly collections: readonly CollectionName[] }) {
  const { t, format, language } = useLanguage();
  const files = format.list(
    collections.map((name) => `data/${fileOf(name)}`),
    "and",
  );
  return (
    <Callout
      tone="warn"
      title={t(($) => $.problems.incomplete, { files })}
      actions={
        <Link to="/{-$locale}/data-problems/" params={{ locale: language }}>
          {t(($) => $.problems.whereAndWhy)}
        </Link>
      }
    />
  );
}
