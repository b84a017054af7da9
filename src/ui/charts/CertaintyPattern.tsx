import { useId } from "react";
import type { Certainty } from "../../domain/records/taxParameter.ts";
import { classes } from "../classes.ts";
import css from "./CertaintyPattern.module.css";

/** The name of a surface inside its drawing. */
export const certaintyId = (id: string, certainty: Certainty): string => `${id}${certainty}`;

/** How sure it is that something holds, as a surface: full, lines, dots, a grid. Never colour alone. */
export function CertaintyPattern({ id, of: certainty }: { readonly id: string; readonly of: Certainty }) {
  return (
    <pattern id={certaintyId(id, certainty)} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className={certainty === "stated" ? css["full"] : css["ground"]} width="6" height="6" />
      {certainty === "inferred" && <path className={css["line"]} d="M-1.5 1.5 1.5 -1.5M0 6 6 0M4.5 7.5 7.5 4.5" />}
      {certainty === "assumed" && <circle className={css["dot"]} cx="3" cy="3" r="1.1" />}
      {certainty === "computed" && <path className={css["line"]} d="M3 0V6M0 3H6" />}
    </pattern>
  );
}

type CertaintyAreaProps = {
  readonly id: string;
  readonly of: Certainty;
  /** In pixels, or in percent of the drawing: "12.5%". */
  readonly x: number | string;
  readonly y: number;
  readonly width: number | string;
  readonly height: number;
  /** It is over: without the colour of validity. */
  readonly over?: boolean | undefined;
};

/** A piece of a validity bar in the surface of its certainty; its pattern has to be in the same drawing. */
export function CertaintyArea({ id, of: certainty, over = false, ...place }: CertaintyAreaProps) {
  return (
    <g className={classes(over && css["over"])}>
      <rect
        {...place}
        className={classes(css["area"], certainty !== "stated" && css["unsure"])}
        fill={`url(#${certaintyId(id, certainty)})`}
      />
    </g>
  );
}

/** A sample of a surface for the legend. */
export function CertaintySign({ of: certainty }: { readonly of: Certainty }) {
  const id = useId();
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <defs>
        <CertaintyPattern id={id} of={certainty} />
      </defs>
      <CertaintyArea id={id} of={certainty} x={1} y={2} width={24} height={12} />
    </svg>
  );
}
