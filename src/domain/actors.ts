import type { Dataset } from "./dataset.ts";
import type { Language } from "./languages.ts";
import { inLanguage, type Localized } from "./localized.ts";

/** The name of a person, a group or an organization; undefined when its file could not be read. */
export const actorName = (dataset: Dataset, id: string): Localized | undefined =>
  dataset.people.get(id)?.name ?? dataset.organizations.get(id)?.name;

/** The names of several in the reader's language, without those that are not there. */
export const actorNames = (dataset: Dataset, ids: readonly string[], language: Language): readonly string[] =>
  ids.flatMap((id) => {
    const name = actorName(dataset, id);
    return name === undefined ? [] : [inLanguage(name, language).text];
  });
