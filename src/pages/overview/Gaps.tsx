import { Needs } from "../../data/Needs.tsx";
import { QuestionList } from "../../data/QuestionList.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { openQuestionsOf } from "../../domain/openQuestions.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./Gaps.module.css";

/** What the sources leave out, and what we searched for elsewhere without finding it. */
export function Gaps({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const questions = openQuestionsOf(dataset, partnership.id);
  const silent = questions.filter(({ kind }) => kind === "silent");
  const notFound = questions.filter(({ kind }) => kind === "not-found");
  return (
    <Section title={t(($) => $.overview.gaps.title)}>
      <Needs collections={["open-questions"]}>
        {questions.length === 0 && <p>{t(($) => $.overview.gaps.none)}</p>}
        {silent.length > 0 && <QuestionList questions={silent} />}
        {notFound.length > 0 && (
          <>
            <h3 className={css["kind"]}>{t(($) => $.overview.gaps.notFound)}</h3>
            <QuestionList questions={notFound} />
          </>
        )}
      </Needs>
    </Section>
  );
}
