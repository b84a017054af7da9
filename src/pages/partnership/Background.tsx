import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import type { Background as Known } from "../../domain/records/background.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { relations } from "../../domain/relations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./Background.module.css";

/** So many facts are in view at once; a longer list is opened by those who want it. */
const IN_VIEW = 3;

type About = { readonly key: string; readonly name: Localized; readonly facts: readonly Known[] };

/** What is known of each party and each of its named representatives, apart from this partnership. */
function knownAbout(dataset: Dataset, { parties }: Partnership): readonly About[] {
  const { backgroundOf } = relations(dataset);
  const keys = parties.flatMap(({ organization, representatives = [] }) => [
    { key: `organizations/${organization}`, record: dataset.organizations.get(organization) },
    ...representatives.map((id) => ({ key: `people/${id}`, record: dataset.people.get(id) })),
  ]);
  return [...new Map(keys.map((one) => [one.key, one])).values()].flatMap(({ key, record }) => {
    const facts = backgroundOf(key);
    if (record === undefined || facts.length === 0) return [];
    const short = "shortName" in record ? record.shortName : undefined;
    return [{ key, name: short ?? record.name, facts }];
  });
}

/** Facts about the parties that belong to no partnership: who they are, how large, since when. */
export function Background({ partnership }: { readonly partnership: Partnership }) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  return (
    <Needs collections={["background"]}>
      <div className={css["background"]}>
        {knownAbout(dataset, partnership).map(({ key, name, facts }) => (
          <details key={key} open={facts.length <= IN_VIEW}>
            <summary>
              {t(($) => $.portfolio.detail.background, { name: inLanguage(name, language).text, count: facts.length })}
            </summary>
            <ul>
              {facts.map(({ id, title }) => (
                <li key={id}>
                  <FactWords of={title} fact={factKey("background", id)} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Needs>
  );
}
