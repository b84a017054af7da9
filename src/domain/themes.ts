import type { Dataset } from "./dataset.ts";
import type { Statement } from "./records/statement.ts";
import type { Topic } from "./records/topic.ts";

/** The theme that a topic belongs to; itself when it belongs to none. */
export function themeOf(dataset: Dataset, topic: string): string {
  return dataset.topics.get(topic)?.theme ?? topic;
}

/** The themes of a statement, each once. */
export const themesOf = (dataset: Dataset, statement: Statement): readonly string[] => [
  ...new Set(statement.topics.map((topic) => themeOf(dataset, topic))),
];

/** Each theme with the statements that touch it, most first. One statement can count for several themes. */
export function countByTheme(
  dataset: Dataset,
  statements: readonly Statement[],
): readonly { readonly theme: Topic; readonly count: number }[] {
  const themes = [...dataset.topics.values()].filter(({ theme }) => theme === undefined);
  return themes
    .map((theme) => ({ theme, count: statements.filter((one) => themesOf(dataset, one).includes(theme.id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
