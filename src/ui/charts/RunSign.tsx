import stack from "./stack.module.css";

/** A sample of a line for the legend: A drawn through, B dashed. */
export function RunSign({ of }: { readonly of: "a" | "b" }) {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <path className={stack[of === "a" ? "lineA" : "lineB"]} d="M1 8h24" />
    </svg>
  );
}
