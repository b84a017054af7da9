import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./StageTrack.module.css";
import { StarNode, type StepState } from "./StarNode.tsx";

export type TrackStage = {
  key: string;
  /** How the stage stands; draws the node and the line after it. */
  state: StepState;
  /** The step's number and the word for its state, as one text: "2 · proven". */
  status: string;
  name: string;
  /** One line on what was reported, with its marker. */
  line?: ReactNode;
  /** The stage that has been reached. */
  current?: boolean | undefined;
};

type StageTrackProps = {
  stages: readonly TrackStage[];
  /** The colours: on the lapis band, or on paper. */
  ground?: "band" | "paper" | undefined;
  /** Says what the list is; needed when no heading does. */
  label?: string | undefined;
};

/** How far a partnership has come: seven steps, each with its proof, or the words that there is none. */
export function StageTrack({ stages, ground = "paper", label }: StageTrackProps) {
  return (
    <ol className={classes(css["track"], css[ground])} aria-label={label}>
      {stages.map(({ key, state, status, name, line, current = false }) => (
        <li key={key} className={classes(css["stage"], css[state])} aria-current={current ? "step" : undefined}>
          <span className={css["node"]}>
            <StarNode state={state} />
          </span>
          <span className={css["status"]}>{status}</span>
          <span className={css["name"]}>{name}</span>
          <span className={css["line"]}>{line}</span>
        </li>
      ))}
    </ol>
  );
}
