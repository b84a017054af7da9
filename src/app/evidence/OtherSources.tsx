import { placeInWords } from "../../data/FactMarker.tsx";
import { publishedRow } from "../../data/sourceRows.tsx";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import type { SourceAccount } from "./bySource.ts";
import { OriginalLink } from "./OriginalLink.tsx";
import css from "./OtherSources.module.css";
import { Part } from "./Part.tsx";
import { Repeats } from "./Repeats.tsx";
import { Voice } from "./Voice.tsx";

type OtherSourcesProps = {
  readonly others: readonly SourceAccount[];
  /** How many of all the sources that say the same speak for themselves. */
  readonly voices: number;
  /** How many sources say the same, the first one included. */
  readonly supporting: number;
  /** Nobody confirms a question: the sources only are where it arises. */
  readonly isQuestion: boolean;
};

/** What else has been found on the same point, and how much weight it adds. */
export function OtherSources({ others, voices, supporting, isQuestion }: OtherSourcesProps) {
  const { t } = useLanguage();
  return (
    <Part title={t(($) => $.evidence.otherSources)}>
      {supporting > 0 && !isQuestion && (
        <p className={css["weight"]}>
          {voices > 1
            ? t(($) => $.evidence.severalSources)
            : supporting > 1
              ? t(($) => $.evidence.oneVoice)
              : t(($) => $.evidence.singleSource)}
        </p>
      )}
      {others.length === 0 ? (
        <p className={css["none"]}>{t(($) => $.evidence.noOtherSource)}</p>
      ) : (
        <ul className={css["others"]}>
          {others.map((account) => (
            <li key={`${account.stance} ${account.source.id}`}>
              <Other account={account} isQuestion={isQuestion} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

type OtherProps = { readonly account: SourceAccount; readonly isQuestion: boolean };

function Other({ account: { source, citations, stance }, isQuestion }: OtherProps) {
  const { t } = useLanguage();
  return (
    <article>
      {!isQuestion && (
        <p className={css["stance"]} data-stance={stance}>
          {stance === "supports" ? t(($) => $.evidence.saysTheSame) : t(($) => $.evidence.saysSomethingElse)}
        </p>
      )}
      <h4>
        <span translate="no">{source.publisher}</span>
      </h4>
      {citations.map((citation) => {
        const place = placeInWords(t, citation);
        return (
          <p key={place}>
            {citation.locator !== undefined && <span className={css["place"]}>{place}</span>}
            {citation.note !== undefined && <Words of={citation.note} />}
          </p>
        );
      })}
      <FactList
        rows={[
          publishedRow({ t }, source),
          { key: "voice", term: t(($) => $.evidence.voice), value: <Voice source={source} /> },
        ]}
      />
      {source.repeats !== undefined && (
        <p className={css["meta"]}>
          <Repeats repeats={source.repeats} />
        </p>
      )}
      <OriginalLink source={source} />
    </article>
  );
}
