import css from "./ComparisonChart.module.css";

/** A sample of a bar for the legend. */
export function ComparisonSign({ of: tone }: { readonly of: "rate" | "standard" | "range" }) {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <rect className={css[tone]} x="2" y="3" width="22" height="10" />
    </svg>
  );
}
