import { FactMarker } from "../../data/FactMarker.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { OpenQuestion } from "../../domain/records/openQuestion.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { GapList } from "../../ui/GapList.tsx";
import { Section } from "../../ui/Section.tsx";
import css from "./Gaps.module.css";
import { Words } from "./Words.tsx";

/** What the sources leave out, and what we searched for elsewhere without finding it. */
export function Gaps({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const questions = [...dataset["open-questions"].values()].filter((one) => one.partnership === partnership.id);
  const silent = questions.filter(({ kind }) => kind === "silent");
  const notFound = questions.filter(({ kind }) => kind === "not-found");
  return (
    <Section title={t(($) => $.overview.gaps.title)}>
      <Needs collections={["open-questions"]}>
        {questions.length === 0 && <p>{t(($) => $.overview.gaps.none)}</p>}
        {silent.length > 0 && <Questions questions={silent} />}
        {notFound.length > 0 && (
          <>
            <h3 className={css["kind"]}>{t(($) => $.overview.gaps.notFound)}</h3>
            <Questions questions={notFound} />
          </>
        )}
      </Needs>
    </Section>
  );
}

function Questions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  return (
    <GapList
      items={questions.map(({ id, title }) => ({
        key: id,
        text: (
          <>
            <Words of={title} />
            <FactMarker fact={factKey("open-questions", id)} />
          </>
        ),
      }))}
    />
  );
}
