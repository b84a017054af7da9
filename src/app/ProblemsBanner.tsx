import { Link } from "@tanstack/react-router";
import { useDataset } from "../data/useDataset.ts";
import { fileOf } from "../domain/records/collections.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Banner } from "../ui/Banner.tsx";

/** Says on every page which files could not be read and how many records were set aside. Nothing is left out in silence. */
export function ProblemsBanner() {
  const { t, format, language } = useLanguage();
  const { failures, setAside } = useDataset();
  const records = [...setAside.values()].reduce((sum, count) => sum + count, 0);
  if (records === 0 && failures.size === 0) return null;
  const files = format.list(
    [...failures.keys()].map((name) => `data/${fileOf(name)}`),
    "and",
  );
  return (
    <Banner
      tone="warn"
      icon="alert"
      action={
        <Link to="/{-$locale}/data-problems/" params={{ locale: language }}>
          {t(($) => $.problems.whereAndWhy)}
        </Link>
      }
    >
      {failures.size > 0 && t(($) => $.problems.filesUnreadable, { files })}
      {failures.size > 0 && records > 0 && format.sentenceSpace}
      {records > 0 && t(($) => $.problems.setAside, { count: records })}
      {format.sentenceSpace}
      {t(($) => $.problems.restIsShown)}
    </Banner>
  );
}
