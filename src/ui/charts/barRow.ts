/** The height of a row of bars, in pixels: two lines of words and a bar. Apart from the chart, which loads later. */
export const BAR_ROW = 60;
