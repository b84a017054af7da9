import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { actorNames } from "../../domain/actors.ts";
import { factKey } from "../../domain/fact.ts";
import { byForce, statementsOf } from "../../domain/firmness.ts";
import type { Statement } from "../../domain/records/statement.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./StatementsByForce.module.css";

/** One claim as a sentence, with who is said to have said it to whom. */
function OneStatement({ statement }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  const { by, to } = statement;
  return (
    <li>
      <p className={css["text"]}>
        <FactWords of={statement.text} fact={factKey("statements", statement.id)} />
      </p>
      <dl className={css["voices"]}>
        {by.length > 0 && (
          <div>
            <dt>{t(($) => $.evidence.assertedBy)}</dt>
            <Actors ids={by} />
          </div>
        )}
        {to.length > 0 && (
          <div>
            <dt>{t(($) => $.evidence.addressedTo)}</dt>
            <Actors ids={to} />
          </div>
        )}
      </dl>
    </li>
  );
}

/** Who speaks or is spoken to. One whose record cannot be read is not left out in silence. */
function Actors({ ids }: { readonly ids: readonly string[] }) {
  const { t, language, format } = useLanguage();
  const { dataset } = useDataset();
  const names = actorNames(dataset, ids, language);
  return (
    <dd>
      {format.list(names, "and")} {names.length < ids.length && <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>}
    </dd>
  );
}

/** What was said, strongest first: "expressed great interest" is not "agreed". */
export function StatementsByForce({ partnership }: { readonly partnership: string }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const groups = byForce(statementsOf(dataset, partnership)).filter(({ statements }) => statements.length > 0);
  return (
    <Section
      title={t(($) => $.partnerships.detail.statements.title)}
      lead={t(($) => $.partnerships.detail.statements.lead)}
      id="statements"
    >
      <Needs collections={["statements", "events"]}>
        {groups.length === 0 && <p>{t(($) => $.partnerships.detail.statements.none)}</p>}
        {groups.map(({ force, statements }) => (
          <section
            key={force}
            id={`force-${force}`}
            className={css["group"]}
            aria-labelledby={`force-${force}-heading`}
          >
            <div className={css["head"]}>
              <h3 id={`force-${force}-heading`}>
                <ForceMark force={force} label={t(($) => $.forces[force].label)} large />
              </h3>
              <p>{t(($) => $.forces[force].meaning)}</p>
            </div>
            <ul className={classes(css["statements"], force === "agreed" && css["agreed"])}>
              {statements.map((statement) => (
                <OneStatement key={statement.id} statement={statement} />
              ))}
            </ul>
          </section>
        ))}
      </Needs>
    </Section>
  );
}
