import { useId } from "react";
import css from "./Field.module.css";
import { useDraft } from "./useDraft.ts";

type TextFieldProps = {
  label: string;
  /** A "date" is written as 2026-11-23; while it is not complete, its text is empty. */
  type: "search" | "date";
  value: string;
  /** What was typed so far, at every key stroke. */
  onChange: (text: string) => void;
  /** What stands there when the field is left; for a date also "" at once when it was emptied, which half a date is not. */
  onLeave?: ((text: string) => void) | undefined;
  /** The first and the last day that can be chosen. */
  min?: string | undefined;
  max?: string | undefined;
};

/** A line to type in, with its question above it. */
export function TextField({ label, type, value, onChange, onLeave, min, max }: TextFieldProps) {
  const id = useId();
  const [text, write] = useDraft(value);
  return (
    <div className={css["field"]}>
      <label className={css["label"]} htmlFor={id}>
        {label}
      </label>
      <input
        className={css["control"]}
        id={id}
        type={type}
        value={text}
        min={min}
        max={max}
        autoComplete="off"
        onChange={(event) => {
          write(event.currentTarget.value);
          onChange(event.currentTarget.value);
          if (type === "date" && isEmpty(event.currentTarget)) onLeave?.("");
        }}
        onBlur={(event) => {
          const { value: left, validity } = event.currentTarget;
          if (left !== value && !validity.badInput) onLeave?.(left);
        }}
      />
    </div>
  );
}

/** Half a date has no text either, but the browser knows better. */
const isEmpty = ({ value, validity }: HTMLInputElement): boolean => value === "" && !validity.badInput;
