import type { Dataset } from "../../domain/dataset.ts";
import type { Language } from "../../domain/languages.ts";
import { inLanguage } from "../../domain/localized.ts";

/** The name of a person, a group or an organization in the reader's language; undefined when its file could not be read. */
export function actorName(dataset: Dataset, id: string, language: Language): string | undefined {
  const name = dataset.people.get(id)?.name ?? dataset.organizations.get(id)?.name;
  return name === undefined ? undefined : inLanguage(name, language).text;
}

/** The names of several, without those that are not there. */
export const actorNames = (dataset: Dataset, ids: readonly string[], language: Language): readonly string[] =>
  ids.flatMap((id) => actorName(dataset, id, language) ?? []);
