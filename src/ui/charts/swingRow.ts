/** The height of a row of a swing chart, in pixels; apart from the chart, which loads late. */
export const SWING_ROW = 50;
