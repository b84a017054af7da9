import { geoArea, geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { type KeyboardEvent, useId } from "react";
import { classes } from "../classes.ts";
import { atlasCountries, atlasCountry } from "./atlas.ts";
import css from "./CountryMap.module.css";
import { MapPattern } from "./MapPattern.tsx";
import { type MapRole, patternId } from "./mapRoles.ts";
import { textWidth } from "./textLines.ts";
import type { ChartSize } from "./timeChartModel.ts";

/** A country to be marked on the map. */
export type MapCountry = {
  readonly key: string;
  /** ISO 3166-1 numeric, by which the atlas knows it. */
  readonly number: string;
  readonly role: MapRole;
  readonly name: string;
  /** What stands on the map where the name has no room. */
  readonly code: string;
  /** What is said of it: its name and role. */
  readonly words: string;
};

type CountryMapProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly countries: readonly MapCountry[];
  readonly picked: string | undefined;
  readonly onPick: (key: string) => void;
};

/** Countries larger than this (in steradians) reach beyond the edge of the map; otherwise the others would be too small to read. */
const LARGEST_IN_FULL = 0.2;
const EDGE = 18;
const TEXT = 12;

type Label = { readonly key: string; readonly x: number; readonly y: number; readonly text: string };
type Box = { readonly x: number; readonly y: number; readonly half: number };

const collides = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < one.half + other.half + 3 && Math.abs(one.y - other.y) < TEXT + 2;

/** A place for each name: on its country, or else close by, or else its code. */
function labelsOf(
  places: readonly { readonly country: MapCountry; readonly x: number; readonly y: number }[],
  size: ChartSize,
): readonly Label[] {
  const taken: Box[] = [];
  return places.flatMap(({ country, x, y }): Label[] => {
    for (const text of size.width < 560 ? [country.code] : [country.name, country.code]) {
      const half = textWidth(text, TEXT) / 2;
      for (const [dx, dy] of [
        [0, 0],
        [0, 14],
        [0, -14],
        [half + 8, 4],
        [-half - 8, 4],
        [0, 26],
      ] as const) {
        const box = { x: Math.min(Math.max(x + dx, half + 2), size.width - half - 2), y: y + dy, half };
        if (taken.some((one) => collides(one, box))) continue;
        taken.push(box);
        return [{ key: country.key, x: box.x, y: box.y, text }];
      }
    }
    return [];
  });
}

/** A map on which each marked country can be picked, by pointer or by keyboard. Roles are told apart by pattern and label. */
export function CountryMap({ size, name, countries, picked, onPick }: CountryMapProps) {
  const id = useId();
  const marked = countries.flatMap((country) => {
    const shape = atlasCountry(country.number);
    return shape === undefined ? [] : [{ country, shape, area: geoArea(shape) }];
  });
  const inFull = marked.filter(({ area }) => area < LARGEST_IN_FULL).map(({ shape }) => shape);
  const home = marked.find(({ country }) => country.role === "home") ?? marked[0];
  const [longitude, latitude] = home === undefined ? [64, 42] : geoPath().centroid(home.shape);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude + 8, -latitude])
    .fitExtent(
      [
        [EDGE, EDGE],
        [size.width - EDGE, size.height - EDGE],
      ],
      { type: "FeatureCollection", features: inFull },
    )
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
  const path = geoPath(projection).digits(1);
  const pickedShape = marked.find(({ country }) => country.key === picked)?.shape;
  const outline = pickedShape === undefined ? null : path(pickedShape);
  const numbers = new Set(marked.map(({ country }) => country.number));
  const labels = labelsOf(
    marked
      // The small ones have least room beside them: they choose first.
      .toSorted((one, other) =>
        one.country.role === "home" ? -1 : other.country.role === "home" ? 1 : one.area - other.area,
      )
      .flatMap(({ country, shape }) => {
        const [x, y] = path.centroid(shape);
        return Number.isFinite(x) && Number.isFinite(y) ? [{ country, x, y }] : [];
      }),
    size,
  );

  const onKeyDown = (event: KeyboardEvent, key: string): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPick(key);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a drawing
    <svg
      className={css["map"]}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={name}
    >
      <defs>
        <MapPattern id={id} of="cis" />
        <MapPattern id={id} of="neighbour" />
        <MapPattern id={id} of="both" />
      </defs>
      <rect className={css["sea"]} width={size.width} height={size.height} />
      {atlasCountries()
        .filter((shape) => !numbers.has(String(shape.id)))
        .map((shape) => {
          const d = path(shape);
          return d === null ? null : <path key={d} className={css["land"]} d={d} />;
        })}
      {marked.map(({ country, shape }) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
        <g
          key={country.key}
          className={classes(css["country"], country.key === picked && css["picked"])}
          role="button"
          tabIndex={0}
          aria-label={country.words}
          aria-pressed={country.key === picked}
          onClick={() => onPick(country.key)}
          onKeyDown={(event) => onKeyDown(event, country.key)}
        >
          <path
            className={classes(css["shape"], css[country.role])}
            d={path(shape) ?? ""}
            {...(country.role !== "home" && { fill: `url(#${patternId(id, country.role)})` })}
          />
        </g>
      ))}
      {/* Over all others, so that no neighbour covers it; the countries keep their order for the one who tabs through them. */}
      {outline !== null && <path className={css["outline"]} d={outline} />}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; each country says its name itself */}
      <g aria-hidden="true">
        {labels.map(({ key, x, y, text }) => (
          <text
            key={key}
            className={classes(css["label"], key === home?.country.key && css["homeLabel"])}
            x={x}
            y={y + 4}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
