/** Letters as wide as they are high: Chinese, Japanese, Korean and their punctuation. Between any two of them a line may break. */
const WIDE_RANGES =
  "\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6";
const WIDE = new RegExp(`[${WIDE_RANGES}]`, "u");
/** Never last in a line. */
const OPENING = "（「『【";
/** Wide letters one by one, words with the no-break spaces in them and, after a number, with what it counts (7月), and the room between. */
const PIECES = new RegExp(
  `[${OPENING}]*(?:(?:[^\\s${WIDE_RANGES}]|\\u00A0)*\\d(?![${OPENING}])[${WIDE_RANGES}]|(?:[^\\s${WIDE_RANGES}]|\\u00A0)+|[${WIDE_RANGES}])|[ \\t\\n]+`,
  "gu",
);
/** Never first in a line. */
const CLOSING = /^[、。，．：；）」』】！？～ー]/u;

/** About how wide a text is, in pixels, in a usual sans-serif of this size; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : /[\p{Lu}MWmwЖШЩЮжшщюф@%]/u.test(letter) ? 0.7 : 0.54;
  return ems * size;
}

/** Breaks a text into lines of at most this width, in pixels. A word that is wider stands alone on its line. */
export function textLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    const fits = textWidth((line + piece).trimEnd(), size) <= width;
    if (fits || line === "" || CLOSING.test(piece)) line += line === "" ? piece.trimStart() : piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
