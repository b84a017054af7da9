import type { Dataset } from "./dataset.ts";
import type { OpenQuestion } from "./records/openQuestion.ts";
import { relations } from "./relations.ts";

/** What is not known about a partnership, in the order of the file. */
export const openQuestionsOf = (dataset: Dataset, partnership: string): readonly OpenQuestion[] =>
  relations(dataset).questionsOf(partnership);
