/**
 * The ten-fold girih of Samarkand as line geometry: regular decagons on a rhombic lattice, concave hexagons
 * ("bowties") between them, and from the middle of every edge two lines at a contact angle of 54°
 * (polygons in contact). In a decagon these are the chords of the star {10/3}. Pure mathematics, no drawing.
 */

type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

/** One repeat of the pattern. Width and height stand in the ratio tan 54°. */
export type GirihTile = { width: number; height: number; path: string };

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** The ten chords of a decagon with the given apothem. */
function decagon([cx, cy]: Point, apothem: number): Segment[] {
  const middle = (k: number): Point => [
    cx + apothem * Math.cos(degrees(36 * k)),
    cy + apothem * Math.sin(degrees(36 * k)),
  ];
  return Array.from({ length: 10 }, (_, k): Segment => [middle(k), middle(k + 3)]);
}

/** Both halves of the bowtie around a centre; `apothem` is that of the decagons beside it. */
function bowtie([cx, cy]: Point, apothem: number): Segment[] {
  const edge = 2 * apothem * Math.tan(degrees(18));
  const waistToEnd = edge * Math.cos(degrees(18));
  const halfHeight = (edge / 2) * (1 - Math.sin(degrees(18)));
  const middle = waistToEnd / 2;
  const meeting = middle - halfHeight / Math.tan(degrees(72));
  return [-1, 1].flatMap((side) =>
    [-1, 1].flatMap((up): Segment[] => {
      const slanted: Point = [cx + side * middle, cy + up * halfHeight];
      return [
        [[cx + side * waistToEnd, cy], slanted],
        [slanted, [cx + side * meeting, cy]],
      ];
    }),
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The pattern at the given height of its repeat, as the data of an SVG path that fills the tile to its edges. */
export function girihTile(height: number): GirihTile {
  const apothem = height / (4 * Math.sin(degrees(36)));
  const width = 4 * apothem * Math.cos(degrees(36));
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
    [width / 2, height / 2],
  ];
  const bowties: Point[] = [
    [width / 2, 0],
    [width / 2, height],
    [0, height / 2],
    [width, height / 2],
  ];
  const segments = [
    ...corners.flatMap((centre) => decagon(centre, apothem)),
    ...bowties.flatMap((centre) => bowtie(centre, apothem)),
  ];
  const inside = segments.filter((ends) => touches(ends, width, height));
  const path = inside.map(([a, b]) => `M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}`).join("");
  return { width: round(width), height: round(height), path };
}

/** Whether the box around a segment reaches into the tile; what lies wholly outside need not be drawn. */
function touches([a, b]: Segment, width: number, height: number): boolean {
  return (
    Math.max(a[0], b[0]) >= 0 &&
    Math.min(a[0], b[0]) <= width &&
    Math.max(a[1], b[1]) >= 0 &&
    Math.min(a[1], b[1]) <= height
  );
}
