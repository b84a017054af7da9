import { signOf } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { FactEvidence } from "../../domain/evidence.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./FactHead.module.css";

/** The fact itself: its place as a large sign, what kind of fact it is, and the fact in the reader's language. */
export function FactHead({ evidence: { fact, statement, supports, differs } }: { readonly evidence: FactEvidence }) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const first = supports[0] ?? differs[0];
  // What we do about an open question is no wording of it.
  const text = fact.collection === "open-questions" ? undefined : fact.text;
  return (
    <div className={css["head"]}>
      {first !== undefined && (
        <p className={css["sign"]} aria-hidden="true" translate="no">
          {signOf(first)}
        </p>
      )}
      <p className={css["kind"]}>
        <span>{t(($) => $.evidence.kinds[fact.collection])}</span>
        {statement !== undefined && (
          <ForceMark force={statement.force} label={t(($) => $.forces[statement.force].label)} />
        )}
      </p>
      <h3 className={text === undefined ? css["fact"] : css["title"]}>
        <Words of={fact.title} />
      </h3>
      {text !== undefined && (
        <p className={css["fact"]}>
          <Words of={text} />
        </p>
      )}
      {fact.collection === "people" && dataset.people.get(fact.id)?.kind === "unnamed-group" && (
        <p>
          <Unknown>{t(($) => $.unknowns["names-not-stated"])}</Unknown>
        </p>
      )}
      {fact.collection === "organizations" && dataset.organizations.get(fact.id)?.implied === true && (
        <p>
          <Unknown>{t(($) => $.evidence.inferred)}</Unknown>
        </p>
      )}
      <p className={css["rendering"]}>
        {text !== undefined && <span>{t(($) => $.evidence.paraphrase)}</span>}
        {first !== undefined && first.source.language !== language && <span>{t(($) => $.evidence.ourRendering)}</span>}
      </p>
      {fact.note !== undefined && (
        <p className={css["note"]}>
          <Words of={fact.note} />
        </p>
      )}
    </div>
  );
}
