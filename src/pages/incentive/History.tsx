import { SourceNames } from "../../data/SourceNames.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./History.module.css";

/** How the rule changed: acts, amendments and ends, in order of time. */
export function History({ incentive: { history } }: { readonly incentive: Incentive }) {
  const { t, format } = useLanguage();
  return (
    <Section id="history" title={t(($) => $.incentives.detail.history.title)}>
      {history.length === 0 ? (
        <p>{t(($) => $.incentives.detail.history.none)}</p>
      ) : (
        <ol className={css["history"]}>
          {history.map(({ date, title, evidence }) => (
            <li key={`${date} ${title.en ?? title.de}`}>
              <p className={css["date"]}>{format.date(parseEdtf(date))}</p>
              <div>
                <p>
                  <Words of={title} />
                </p>
                <SourceNames evidence={evidence} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
