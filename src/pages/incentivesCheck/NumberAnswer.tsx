import { useId, useState } from "react";
import { isUnfinished, readNumber } from "../../i18n/format/readNumber.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useDraft } from "../../ui/useDraft.ts";
import css from "./NumberAnswer.module.css";

type NumberAnswerProps = {
  readonly label: string;
  readonly hint: string;
  /** What is expected, for a text that is no such number. */
  readonly expected: string;
  readonly unit: string;
  /** Undefined when the question is left open. */
  readonly value: number | undefined;
  readonly most: number;
  readonly decimals: 0 | 2;
  /** Called with every number within the limits while it is typed, and with undefined for an empty field. */
  readonly onValue: (value: number | undefined) => void;
};

const plain = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** A number typed in the reader's way, or nothing. A bad one says what is expected and changes nothing. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { label, hint, expected, unit, value, most, decimals, onValue } = props;
  const { t, format, language } = useLanguage();
  const id = useId();
  // In plain digits: an answer of the address to an earlier key stroke must not overwrite what was typed since.
  const [kept, keep] = useDraft(plain(value));
  const write = (digits: string): string =>
    digits === "" ? "" : format.number(Number(digits), digits.split(".")[1]?.length ?? 0);
  const [typed, setTyped] = useState({ text: write(kept), kept, typing: false });
  const { text, typing } = typed.kept === kept ? typed : { text: write(kept), typing: false };

  /** The number in plain digits; undefined for what is none. */
  const meaning = (given: string): string | undefined => {
    if (given.trim() === "") return "";
    const number = readNumber(given, language);
    return number !== undefined && number <= most && Number(number.toFixed(decimals)) === number
      ? plain(number)
      : undefined;
  };
  const bad = meaning(text) === undefined && !(typing && isUnfinished(text, language));

  const type = (given: string): void => {
    const meant = meaning(given);
    if (meant !== undefined && meant !== kept) {
      keep(meant);
      onValue(meant === "" ? undefined : Number(meant));
    }
    setTyped({ text: given, kept: meant ?? kept, typing: true });
  };

  return (
    <div className={classes(css["field"], bad && css["bad"])}>
      <label className={css["label"]} htmlFor={id}>
        {label}
      </label>
      <div className={css["box"]}>
        <input
          id={id}
          className={css["input"]}
          inputMode={decimals === 0 ? "numeric" : "decimal"}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(($) => $.coverage.questions.open)}
          value={text}
          aria-invalid={bad}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped({ text: meaning(text) === undefined ? text : write(kept), kept, typing: false })}
        />
        <span className={css["unit"]}>{unit}</span>
      </div>
      <p className={css["hint"]} id={`${id}-hint`}>
        {hint}
      </p>
      <p className={css["wrong"]} id={`${id}-wrong`} role="status">
        {bad && <Icon name="error" />}
        {bad && (
          <span>
            {expected}
            {format.sentenceSpace}
            {kept === ""
              ? t(($) => $.coverage.field.staysOpen)
              : t(($) => $.coverage.field.stays, { value: write(kept) })}
          </span>
        )}
      </p>
    </div>
  );
}
