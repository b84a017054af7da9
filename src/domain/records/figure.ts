import { z } from "zod/mini";

/** How a figure bounds the true value; a source that says "more than" has not counted. Left out, the figure is the value. */
export const BOUNDS = ["about", "more-than", "less-than", "up-to"] as const;

export type Bound = (typeof BOUNDS)[number];

/** Left out when the source gives the figure without reserve. */
export const bound = z.optional(z.enum(BOUNDS, { error: "oneOf" }));

/** A figure as a number; a share is a fraction (0.15, never 15). */
export const figure = z.number({ error: "number" });
