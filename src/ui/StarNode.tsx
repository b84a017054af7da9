import css from "./StarNode.module.css";

/** What is known of a step: shown by the sources, said without proof, or not reported at all. */
export type StepState = "proven" | "claimed" | "not-reported";

// The eight-pointed star on a 24-unit grid; `half` is what lies left of its axis.
const STAR =
  "M12 .4 15.18 4.33 20.2 3.8 19.67 8.82 23.6 12 19.67 15.18 20.2 20.2 15.18 19.67 12 23.6 8.82 19.67 3.8 20.2 4.33 15.18.4 12 4.33 8.82 3.8 3.8 8.82 4.33z";
const INNER =
  "M12 1.4 14.91 4.98 19.5 4.5 19.02 9.09 22.6 12 19.02 14.91 19.5 19.5 14.91 19.02 12 22.6 9.09 19.02 4.5 19.5 4.98 14.91 1.4 12 4.98 9.09 4.5 4.5 9.09 4.98z";
const HALF = "M12 .4 8.82 4.33 3.8 3.8 4.33 8.82.4 12 4.33 15.18 3.8 20.2 8.82 19.67 12 23.6z";

/** A node of the stage track: full star, half star or dashed outline. The words beside it say the same. */
export function StarNode({ state }: { state: StepState }) {
  return (
    <svg className={css["star"]} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {state === "proven" && <path className={css["solid"]} d={STAR} />}
      {state === "claimed" && <path className={css["solid"]} d={HALF} />}
      {state === "claimed" && <path className={css["line"]} d={INNER} />}
      {state === "not-reported" && <path className={css["dashed"]} d={INNER} />}
    </svg>
  );
}
