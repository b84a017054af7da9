import type { Dataset } from "./dataset.ts";
import type { OpenQuestion } from "./records/openQuestion.ts";

/** What is not known about a partnership, in the order of the file. */
export const openQuestionsOf = (dataset: Dataset, partnership: string): readonly OpenQuestion[] =>
  [...dataset["open-questions"].values()].filter((question) => question.partnership === partnership);
