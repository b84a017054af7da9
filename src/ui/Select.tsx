import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import css from "./Field.module.css";

type SelectProps<Value extends string> = {
  readonly label: string;
  /** What the choice means, below the list. */
  readonly hint?: ReactNode;
  /** The answer that stands for "no choice" has the empty value. */
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** A question among number fields, as large as theirs, and not one of a few filters. */
  readonly inForm?: boolean;
};

/** One choice out of many: the browser's own list, with its question above it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, options, value, onChange, inForm = false } = props;
  const id = useId();
  return (
    <div className={classes(css["field"], inForm && css["inForm"])}>
      <label className={css["label"]} htmlFor={id}>
        {label}
      </label>
      <select
        className={css["control"]}
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = options.find((one) => one.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <div className={css["hint"]} id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
