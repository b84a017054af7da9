import { type ReactNode, useId, useState } from "react";
import css from "./FilterPanel.module.css";
import { Icon } from "./Icon.tsx";

type FilterPanelProps = {
  /** What the filters are for: the name of the region. */
  label: string;
  /** The words on the button that opens them where room is scarce, with the number of those that are set: "Filters (2)". */
  toggle: string;
  children: ReactNode;
};

/**
 * Filters in view where there is room; on a phone behind a button, so that the content is not pushed off the screen. Without scripts a
 * filter can change nothing, so there the whole panel is left out.
 */
export function FilterPanel({ label, toggle, children }: FilterPanelProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <search className={css["panel"]} aria-label={label}>
      <button
        type="button"
        className={css["toggle"]}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {toggle}
        <Icon name="chevron-down" />
      </button>
      <div id={id} className={css["content"]} data-open={open}>
        {children}
      </div>
    </search>
  );
}
