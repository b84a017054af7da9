import { type ReactNode, useId } from "react";
import css from "./ChoiceField.module.css";

type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One choice out of many, in the line of the number fields: the browser's own list. */
export function ChoiceField<Value extends string>({ label, hint, options, value, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className={css["field"]}>
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
