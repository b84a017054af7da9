import type { OpenQuestion } from "../../domain/records/openQuestion.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import { Part } from "./Part.tsx";
import css from "./Questions.module.css";

/** What the sources leave open about the fact. */
export function Questions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const { t } = useLanguage();
  return (
    <Part title={t(($) => $.evidence.openQuestions)}>
      <ul className={css["questions"]}>
        {questions.map((question) => (
          <li key={question.id}>
            <h4>
              <Words of={question.title} />
            </h4>
            <QuestionDetails question={question} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Why a question is open, how its source can be read, and what is done about that here. */
export function QuestionDetails({ question: { kind, readings = [], handling } }: { readonly question: OpenQuestion }) {
  const { t } = useLanguage();
  return (
    <div className={css["details"]}>
      <p className={css["kind"]}>{t(($) => $.evidence.questionKinds[kind])}</p>
      {readings.length > 0 && (
        <div>
          <p className={css["label"]}>{t(($) => $.evidence.readings)}</p>
          <ul className={css["readings"]}>
            {readings.map((reading, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: readings have no name of their own and never move
              <li key={index}>
                <Words of={reading} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {handling !== undefined && (
        <div>
          <p className={css["label"]}>{t(($) => $.evidence.handling)}</p>
          <p>
            <Words of={handling} />
          </p>
        </div>
      )}
    </div>
  );
}
