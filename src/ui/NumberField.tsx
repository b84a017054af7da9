import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { isUnfinished, plainNumber, readNumber } from "../i18n/format/readNumber.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import css from "./NumberField.module.css";
import { useTypedNumber } from "./useTypedNumber.ts";

/** What an answer that may be left open needs beside the number. */
export type LeftOpen = {
  /** Stands in the empty field. */
  readonly placeholder: string;
  /** What is expected, for a text that is no such number. */
  readonly expected: string;
  /** What counts until then: the number as it is written, or none. */
  readonly stays: (value: string | undefined) => string;
  /** Called when the field is emptied. */
  readonly onEmpty: () => void;
};

export type NumberFieldProps = {
  readonly label: string;
  /** What it counts. */
  readonly hint?: ReactNode;
  /** A currency before the number, or a percent sign after it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Undefined for a figure that this reader does not have, and for an open answer: the field is empty. */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** How many decimals make sense: none for persons and years. */
  readonly decimals: 0 | 2 | 4;
  /** A year: no thousands apart. */
  readonly isYear?: boolean;
  /** Called with every number within the limits, while it is typed. */
  readonly onValue: (value: number) => void;
  /** Left out, a number is asked for: an emptied field is a mistake. */
  readonly leftOpen?: LeftOpen;
  /** The question above the field, in line with lists and texts, and not beside it. */
  readonly stacked?: boolean;
};

/** A number typed in the reader's way. A bad one says what is expected and changes nothing: the last valid number stays in force. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, before, after, value, min, max, decimals, isYear = false, onValue, leftOpen } = props;
  const { t, format, language } = useLanguage();
  const id = useId();
  // As many decimals as there are: what was typed comes back whole.
  const write = (one: number) => (isYear ? String(one) : format.number(one, String(one).split(".")[1]?.length ?? 0));
  const { text, type, rewrite } = useTypedNumber(value, write);
  const [typing, setTyping] = useState(false);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Whoever comes by keyboard finds the number selected, as in any field; a click sets the caret after this.
  useLayoutEffect(() => {
    if (open) input.current?.select();
  }, [open]);

  const within = (number: number | undefined) => number !== undefined && number >= min && number <= max;
  /** The number that a text means, none for an empty one that may be empty; undefined for every other text. */
  const meaning = (typed: string): { readonly number: number | undefined } | undefined => {
    if (leftOpen !== undefined && typed.trim() === "") return { number: undefined };
    const number = readNumber(typed, language);
    return number !== undefined && within(number) && Number(number.toFixed(decimals)) === number
      ? { number }
      : undefined;
  };
  const expected = (): string => {
    if (leftOpen !== undefined) return leftOpen.expected;
    if (decimals === 0) return t(($) => $.calculator.field.whole, limits);
    return within(readNumber(text, language))
      ? t(($) => $.calculator.field.decimals, { n: decimals })
      : t(($) => $.calculator.field.number, limits);
  };
  const stays = (): string | undefined => {
    const counts = value === undefined ? undefined : write(value);
    if (leftOpen !== undefined) return leftOpen.stays(counts);
    return counts === undefined ? undefined : t(($) => $.calculator.field.stays, { value: counts });
  };
  const untouched = text === "" && value === undefined;
  const bad = meaning(text) === undefined && !untouched && !(typing && isUnfinished(text, language));
  const limits = { min: write(min), max: write(max) };

  return (
    <div className={classes(css["field"], props.stacked === true && css["stacked"], bad && css["bad"])}>
      <label className={classes(css["label"], hint === undefined && css["alone"])} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className={css["hint"]} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={css["box"]}>
        {before !== undefined && <span className={css["unit"]}>{before}</span>}
        <input
          id={id}
          ref={input}
          className={css["input"]}
          inputMode={decimals === 0 ? "numeric" : "decimal"}
          autoComplete="off"
          spellCheck={false}
          placeholder={leftOpen?.placeholder}
          value={text}
          aria-invalid={bad}
          aria-describedby={classes(hint !== undefined && `${id}-hint`, `${id}-wrong`)}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            const meant = meaning(typed);
            type(typed, meant);
            setTyping(true);
            if (meant?.number !== undefined) onValue(meant.number);
            else if (meant !== undefined) leftOpen?.onEmpty();
          }}
          onFocus={() => {
            setOpen(true);
            // Thousands that are apart would have to be moved with every digit that is taken out.
            if (meaning(text) !== undefined)
              rewrite((number) => (isYear ? String(number) : plainNumber(number, language)));
          }}
          onBlur={() => {
            setOpen(false);
            setTyping(false);
            if (meaning(text) !== undefined) rewrite(write);
          }}
        />
        {after !== undefined && <span className={css["unit"]}>{after}</span>}
      </div>
      <p className={css["wrong"]} id={`${id}-wrong`} role="status">
        {bad && <Icon name="error" />}
        {bad && (
          <span>
            {expected()}
            {format.sentenceSpace}
            {stays()}
          </span>
        )}
      </p>
    </div>
  );
}
