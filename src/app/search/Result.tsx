import { Fragment } from "react";
import { inLanguage } from "../../domain/localized.ts";
import { type Answer, kindOf } from "../../domain/search/answer.ts";
import type { Action } from "../../domain/search/destinations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { LocalText } from "../../ui/LocalText.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { kindInWords, type Said, titleInWords, valuesInWords } from "./answerInWords.ts";
import css from "./Result.module.css";
import { ResultLink } from "./ResultLink.tsx";

type ResultProps = {
  readonly id: string;
  readonly answer: Answer;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  readonly onAct: (action: Action) => void;
};

/** One result as an answer: what it is, what it says, how sure that is, and where it is from. */
export function Result({ id, answer, active, onPoint, onLeave, onAct }: ResultProps) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const [value, ...more] = valuesInWords(spoken, answer);
  const title = titleInWords(spoken, answer);
  const write = ({ text, lang, unknown }: Said) =>
    unknown ? <Unknown>{text}</Unknown> : <LocalText text={text} lang={lang ?? language} pageLanguage={language} />;
  const details: readonly Said[] = [...more, ...answer.of.map((name) => inLanguage(name, language))];
  return (
    <ResultLink
      leadsTo={answer.leadsTo}
      onLeave={onLeave}
      onAct={onAct}
      option={{
        id,
        className: classes(css["result"], active && css["active"]),
        "aria-selected": active,
        onPointerMove: onPoint,
        children: (
          <>
            <span className={css["kind"]}>{kindInWords(spoken, kindOf(answer.key))}</span>{" "}
            <span className={css["title"]}>{write(title)}</span>{" "}
            {value !== undefined && <span className={css["value"]}>{write(value)}</span>}{" "}
            <span className={css["details"]}>
              {details.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one answer keep their order
                <Fragment key={at}>
                  <span className={css["detail"]}>{write(one)}</span>{" "}
                </Fragment>
              ))}
              {answer.disputed && (
                <span className={classes(css["detail"], css["disputed"])}>
                  <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                    <path d="M1 3.5h8M1 6.8h8M6.8 1 3.2 9.3" />
                  </svg>
                  {t(($) => $.evidence.disputed)}
                </span>
              )}{" "}
              {answer.source !== undefined && (
                <span className={css["detail"]} translate="no">
                  {answer.source}
                </span>
              )}
            </span>
          </>
        ),
      }}
    />
  );
}
