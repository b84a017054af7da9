import { useId } from "react";
import css from "./Field.module.css";

type SelectProps = {
  label: string;
  /** The answer that stands for "no choice" has the empty value. */
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

/** One choice out of many: the browser's own list, with its question above it. */
export function Select({ label, options, value, onChange }: SelectProps) {
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
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
