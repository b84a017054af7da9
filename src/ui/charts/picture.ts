import { textLines, textWidth } from "./textLines.ts";

/** Fonts that are on every computer, for files that are opened elsewhere. */
export const PICTURE_FONTS =
  "Arial, 'Helvetica Neue', Helvetica, 'Noto Sans', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', sans-serif";

/** A drawing as the text of an `svg` element without its own place, and its size in pixels. */
export type Drawing = { readonly content: string; readonly width: number; readonly height: number };

export type Picture = {
  readonly lang: string;
  readonly title: string;
  /** What the finding leaves open. */
  readonly limit?: string | undefined;
  readonly unit: string;
  readonly legend: readonly { readonly sign: Drawing | undefined; readonly words: string }[];
  readonly chart: Drawing;
  /** Whole sentences below the chart: named ends of ranges, remarks. */
  readonly notes: readonly string[];
  readonly sources: string;
  /** The date of the data and the name of the product. */
  readonly edition: string;
};

const INK = "#1b2233";
const INK_2 = "#465063";
const MARGIN = 32;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Style = { readonly size: number; readonly line: number; readonly fill: string; readonly bold?: boolean };

const TITLE: Style = { size: 22, line: 28, fill: INK, bold: true };
const LIMIT: Style = { size: 15, line: 21, fill: INK_2 };
const UNIT: Style = { size: 13, line: 18, fill: INK_2 };
const NOTE: Style = { size: 12, line: 17, fill: INK_2 };

const textAt = (x: number, y: number, text: string, { size, fill, bold }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ""}>${escaped(text)}</text>`;

/**
 * A chart as a picture that stands alone: title, unit, legend, sources and date are inside, as real text on white ground. It needs
 * neither a stylesheet nor a font of ours.
 */
export function pictureSvg(picture: Picture): string {
  const width = picture.chart.width + 2 * MARGIN;
  const room = picture.chart.width;
  const parts: string[] = [];
  let y = MARGIN - 6;

  const write = (text: string, style: Style, gap = 0): void => {
    // Bold letters are a little wider.
    for (const line of textLines(text, room, style.size * (style.bold ? 1.06 : 1))) {
      y += style.line;
      parts.push(textAt(MARGIN, y, line, style));
    }
    y += gap;
  };

  const place = ({ content, width: w, height: h }: Drawing, x: number, top: number): void => {
    parts.push(`<svg x="${x}" y="${top}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${content}</svg>`);
  };

  write(picture.title, TITLE, picture.limit === undefined ? 6 : 2);
  if (picture.limit !== undefined) write(picture.limit, LIMIT, 6);
  write(picture.unit, UNIT, 8);

  // One after the other, on a new line where there is no room.
  let x = 0;
  for (const { sign, words } of picture.legend) {
    const indent = sign === undefined ? 0 : sign.width + 6;
    const wide = indent + textWidth(words, NOTE.size);
    if (x > 0 && x + wide > room) {
      x = 0;
      y += NOTE.line + 4;
    }
    if (sign !== undefined) place(sign, MARGIN + x, y + 3);
    parts.push(textAt(MARGIN + x + indent, y + NOTE.line - 2, words, NOTE));
    x += wide + 22;
  }
  y += NOTE.line + 12;
  place(picture.chart, MARGIN, y);
  y += picture.chart.height + 6;
  for (const note of picture.notes) write(note, NOTE);
  y += 6;
  write(picture.sources, NOTE);
  write(picture.edition, NOTE);
  const height = y + MARGIN - 8;

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(picture.lang)}" font-family="${PICTURE_FONTS}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<desc>${escaped([picture.limit, picture.unit, picture.sources, picture.edition].filter(Boolean).join(" "))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}
