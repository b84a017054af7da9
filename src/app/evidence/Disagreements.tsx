import { DisputeLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Dispute } from "../../domain/records/dispute.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Disagreements.module.css";
import { Part } from "./Part.tsx";

/** Where sources contradict each other about the fact: every value with its sources, which one is shown here, and why. */
export function Disagreements({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { t } = useLanguage();
  return (
    <Part title={t(($) => $.evidence.disputed)}>
      <ul className={css["disputes"]}>
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <Disagreement dispute={dispute} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Disagreement({ dispute: { id, question, values, shown, reason } }: { readonly dispute: Dispute }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  return (
    <article>
      <h4>
        <Words of={question} />
      </h4>
      <ul className={css["values"]}>
        {values.map(({ value, evidence }, index) => {
          const names = new Set(evidence.flatMap(({ source }) => dataset.sources.get(source)?.shortName ?? []));
          const lost = evidence.some(({ source }) => !dataset.sources.has(source));
          return (
            // A dispute's values have no name of their own but their position, which `shown` refers to.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className={classes(css["value"], index === shown && css["shown"])}>
              <span className={css["what"]}>
                <Words of={value} />
              </span>
              <span className={css["who"]}>
                <span translate="no">{format.list([...names], "and")}</span>
                {lost && <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>}
              </span>
              {index === shown && <span className={css["mark"]}>{t(($) => $.evidence.valueShown)}</span>}
            </li>
          );
        })}
      </ul>
      <p>
        <b>{shown === null ? t(($) => $.evidence.noValueShown) : t(($) => $.evidence.reasonForShownValue)}</b>
        <br />
        <Words of={reason} />
      </p>
      <p>
        <DisputeLink id={id}>{t(($) => $.evidence.toDispute)}</DisputeLink>
      </p>
    </article>
  );
}
