import { Link } from "@tanstack/react-router";
import type { Language } from "../domain/languages.ts";
import type { Problem } from "../domain/problem.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Banner } from "../ui/Banner.tsx";

type ProblemsBannerProps = { readonly problems: readonly Problem[]; readonly language: Language };

/** Says on every page that records were set aside, and where to read about it. Nothing is left out in silence. */
export function ProblemsBanner({ problems, language }: ProblemsBannerProps) {
  const { t, format } = useLanguage();
  const records = new Set(
    problems.filter(({ loss }) => loss === "record").map(({ collection, index }) => `${collection}/${index}`),
  );
  if (records.size === 0) return null;
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
      {t(($) => $.problems.setAside, { count: records.size })}
      {format.sentenceSpace}
      {t(($) => $.problems.restIsShown)}
    </Banner>
  );
}
