/** A text that may break at every space: in a headline on a phone a whole date can be wider than the line. */
export const breakable = (text: string): string => text.replaceAll("\u00A0", " ");
