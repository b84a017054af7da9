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
  /** The first and the last day that can be chosen. */
  min?: string | undefined;
  max?: string | undefined;
};

/** A line to type in, with its question above it. */
export function TextField({ label, type, value, onChange, min, max }: TextFieldProps) {
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
        }}
      />
    </div>
  );
}
