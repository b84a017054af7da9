import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { byForce, statementsOf } from "../../domain/firmness.ts";
import { countByTheme, themesOf } from "../../domain/themes.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceGlyph } from "../../ui/ForceMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import css from "./Topics.module.css";

/** How much was said about what, and how firmly: a glyph for every statement. */
export function Topics({ partnership }: { readonly partnership: string }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const statements = statementsOf(dataset, partnership);
  return (
    <Section
      title={t(($) => $.partnerships.detail.topics.title)}
      lead={t(($) => $.partnerships.detail.topics.lead)}
      id="topics"
    >
      <Needs collections={["statements", "events", "topics"]}>
        <ul className={css["topics"]}>
          {countByTheme(dataset, statements).map(({ theme, count }) => {
            const groups = byForce(statements.filter((one) => themesOf(dataset, one).includes(theme.id))).filter(
              (group) => group.statements.length > 0,
            );
            return (
              <li key={theme.id} className={css["topic"]}>
                <span className={css["name"]}>
                  <FactWords of={theme.name} fact={factKey("topics", theme.id)} />
                </span>
                <span className={css["glyphs"]} aria-hidden="true">
                  {groups.flatMap((group) =>
                    group.statements.map(({ id }) => <ForceGlyph key={id} force={group.force} />),
                  )}
                </span>
                <span className={css["count"]}>{format.number(count)}</span>
                <VisuallyHidden>
                  {format.list(
                    groups.map(({ force, statements: { length } }) =>
                      t(($) => $.partnerships.detail.topics.ofForce, {
                        force: t(($) => $.forces[force].label),
                        n: length,
                      }),
                    ),
                    "and",
                  )}
                </VisuallyHidden>
              </li>
            );
          })}
        </ul>
      </Needs>
    </Section>
  );
}
