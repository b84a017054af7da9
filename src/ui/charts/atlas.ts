import type { Feature, Position } from "geojson";
import { feature } from "topojson-client";
import world from "world-atlas/countries-110m.json";

/** The borders of the world (Natural Earth, 1:110 million), part of the build. It loads with the map, not with the page. */
// A JSON import has wider types than the topology that it holds: `type` is a string, coordinates are arrays of any length.
const topology = world as unknown as Parameters<typeof feature>[0];

const isWithin = (
  [west, south, east, north]: readonly [number, number, number, number],
  ring: Position[] | undefined,
) => ring?.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north) === true;

/**
 * The atlas draws borders as they are held, not as they are recognised: it gives Crimea to Russia. A map of roles takes no position, so
 * this part stands alone and has no role.
 */
const APART = { number: "643", box: [32, 44, 37, 47] } as const;

function withoutPosition(shape: Feature): readonly Feature[] {
  const { geometry } = shape;
  if (shape.id !== APART.number || geometry.type !== "MultiPolygon") return [shape];
  const [apart, rest] = [true, false].map((wanted) =>
    geometry.coordinates.filter(([ring]) => isWithin(APART.box, ring) === wanted),
  );
  return [
    { ...shape, geometry: { type: "MultiPolygon", coordinates: rest ?? [] } },
    { type: "Feature", properties: { name: "" }, geometry: { type: "MultiPolygon", coordinates: apart ?? [] } },
  ];
}

function countriesOf({ objects }: typeof topology): readonly Feature[] {
  const countries = objects["countries"];
  const read = countries === undefined ? undefined : feature(topology, countries);
  if (read?.type !== "FeatureCollection") throw new TypeError("The atlas holds no countries.");
  return read.features.flatMap(withoutPosition);
}

const shapes = countriesOf(topology);

/** Every country of the atlas. */
export const atlasCountries = (): readonly Feature[] => shapes;

/** A country by its number in ISO 3166-1 ("860"). */
export const atlasCountry = (number: string): Feature | undefined => shapes.find(({ id }) => id === number);
