/** How high a row of a lane is, and a lane without its rows (rem); the style sheets have the same. */
export const ROW = 2.75;
export const LANE = 2.717;

/** How wide the axis is taken to be (rem) where it cannot be measured. */
export const LIKELY_WIDTH = 60;
