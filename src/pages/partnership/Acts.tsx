import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import type { Act } from "../../domain/records/act.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { relations } from "../../domain/relations.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { unknownDateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Acts.module.css";

function OneAct({ act }: { readonly act: Act }) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const { id, kind, number, title, summary, date, validities = [], note } = act;
  return (
    <li className={css["act"]}>
      <div className={css["head"]}>
        <p className={css["kind"]}>{t(($) => $.evidence.particulars.acts[kind])}</p>
        {number !== undefined && <p className={css["number"]}>{actNumber(number, language)}</p>}
        <p>
          {isUnknown(date) ? (
            <Unknown>{unknownDateInWords(spoken, date, "past")}</Unknown>
          ) : (
            format.date(parseEdtf(date))
          )}
        </p>
      </div>
      <div className={css["says"]}>
        <h3>
          <FactWords of={title} fact={factKey("acts", id)} />
        </h3>
        {[summary, note].flatMap((text) =>
          text === undefined ? (
            []
          ) : (
            <p key={text === summary ? "summary" : "note"}>
              <Words of={text} />
            </p>
          ),
        )}
        {validities.map((validity) => (
          <p key={validity.id}>
            <Words of={validity.title} />
            {format.sentenceSpace}
            <span className={css["period"]}>
              {t(($) => $.portfolio.detail.acts.valid, { period: format.date(parseEdtf(validity.period)) })}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** The laws, decrees and resolutions that concern this partnership. */
export function Acts({ partnership }: { readonly partnership: string }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  return (
    <Section title={t(($) => $.portfolio.detail.acts.title)} lead={t(($) => $.portfolio.detail.acts.lead)} id="acts">
      <Needs collections={["acts"]}>
        <ul>
          {relations(dataset)
            .actsOf(partnership)
            .map((act) => (
              <OneAct key={act.id} act={act} />
            ))}
        </ul>
      </Needs>
    </Section>
  );
}
