import { Needs } from "../../data/Needs.tsx";
import { QuestionList } from "../../data/QuestionList.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { openQuestionsOf } from "../../domain/openQuestions.ts";
import type { OpenQuestion } from "../../domain/records/openQuestion.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./OpenQuestions.module.css";

type Kind = OpenQuestion["kind"];

/** Two columns: what nobody says or finds, and what can be read in several ways. */
const COLUMNS = [["silent", "not-found"], ["ambiguous"]] as const satisfies readonly (readonly Kind[])[];

/** What is not known about this partnership, and in which way it is not known. */
export function OpenQuestions({ partnership }: { readonly partnership: string }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const questions = openQuestionsOf(dataset, partnership);
  const group = (kind: Kind) => {
    const own = questions.filter((one) => one.kind === kind);
    if (own.length === 0) return null;
    return (
      <div key={kind}>
        <h3>{t(($) => $.partnerships.detail.questions[kind])}</h3>
        <QuestionList questions={own} />
      </div>
    );
  };
  return (
    <Section
      title={t(($) => $.partnerships.detail.questions.title)}
      lead={t(($) => $.partnerships.detail.questions.lead)}
      id="open-questions"
    >
      <Needs collections={["open-questions"]}>
        {questions.length === 0 && <p>{t(($) => $.partnerships.detail.questions.none)}</p>}
        <div className={css["columns"]}>
          {COLUMNS.map((kinds) => (
            <div key={kinds[0]} className={css["column"]}>
              {kinds.map(group)}
            </div>
          ))}
        </div>
      </Needs>
    </Section>
  );
}
