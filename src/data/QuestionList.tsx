import { factKey } from "../domain/fact.ts";
import type { OpenQuestion } from "../domain/records/openQuestion.ts";
import { GapList } from "../ui/GapList.tsx";
import { FactWords } from "./FactWords.tsx";

/** Open questions line by line, each leading to why it is open. */
export function QuestionList({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  return (
    <GapList
      items={questions.map(({ id, title }) => ({
        key: id,
        text: <FactWords of={title} fact={factKey("open-questions", id)} />,
      }))}
    />
  );
}
