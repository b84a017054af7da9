import { type ReactNode, useId } from "react";
import css from "./Chip.module.css";

type ChipProps = {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** A glyph before the words, such as a `ForceGlyph`. */
  glyph?: ReactNode;
  /** How many the filter would show, as printed in the reader's language. */
  count?: string | undefined;
};

/** A filter that is on or off: a real checkbox that looks like a chip. */
export function Chip({ label, checked, onChange, glyph, count }: ChipProps) {
  const id = useId();
  return (
    <label className={css["chip"]} htmlFor={id}>
      <input
        className={css["box"]}
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {glyph}
      <span className={css["label"]}>{label}</span>
      {count !== undefined && " "}
      {count !== undefined && <span className={css["count"]}>{count}</span>}
    </label>
  );
}

/** Chips that answer one question, with the question as their legend. */
export function ChipGroup({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={css["group"]}>
      <legend>{legend}</legend>
      <div className={css["chips"]}>{children}</div>
    </fieldset>
  );
}

/** A row of chip groups and other filters. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={css["filters"]} aria-label={label}>
      {children}
    </search>
  );
}
