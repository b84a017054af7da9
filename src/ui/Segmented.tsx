import { type ReactNode, useId } from "react";
import css from "./Segmented.module.css";

type SegmentedProps<Value extends string> = {
  legend: ReactNode;
  options: readonly { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One choice out of a few, all in view: radio buttons drawn as one strip. */
export function Segmented<Value extends string>({ legend, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css["group"]}>
      <legend>{legend}</legend>
      <div className={css["strip"]}>
        {options.map((option) => (
          <label key={option.value} className={css["option"]}>
            <input
              className={css["radio"]}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
