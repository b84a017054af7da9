import css from "./ValidityChart.module.css";

/** A sample for the legend: a bar whose end is not stated. */
export function OpenEndSign() {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <rect className={css["bare"]} x="1" y="2" width="24" height="12" />
      <path className={css["open"]} d="M16 4.5 20 8 16 11.5" />
    </svg>
  );
}
