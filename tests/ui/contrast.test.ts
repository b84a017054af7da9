import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Linear-light red, green and blue, each from 0 to 1. */
type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].reverse().map(([, name = "", value = ""]) => [name, value] as const),
);

/** Björn Ottosson's OKLab, by way of the cone responses, to linear sRGB; clipped to the gamut. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function colour(token: string, theme: Theme): Rgb {
  const value = tokens.get(token);
  if (value === undefined) throw new Error(`tokens.css has no --${token}`);
  const alias = /^var\(--([\w-]+)\)$/.exec(value);
  if (alias?.[1] !== undefined) return colour(alias[1], theme);
  const [light, dark = light] = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const chosen = theme === "light" ? light : dark;
  if (chosen === undefined) throw new Error(`--${token} is no oklch() colour: ${value}`);
  return fromOklch(Number(chosen[1]), Number(chosen[2]), Number(chosen[3]));
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The ratio of WCAG 2.x, from 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What the eye gets where a girih line of the given opacity crosses the band; browsers blend gamma-encoded values. */
function bandUnderGirih(theme: Theme, opacity = 0.3): Rgb {
  const encode = (v: number) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
  const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const [band, line] = [colour("band", theme), colour("girih", theme)];
  const mix = (i: 0 | 1 | 2) => decode(encode(band[i]) * (1 - opacity) + encode(line[i]) * opacity);
  return [mix(0), mix(1), mix(2)];
}

const ground = (name: string, theme: Theme) =>
  name === "band + girih line" ? bandUnderGirih(theme) : colour(name, theme);

const TEXT: readonly (readonly [string, string])[] = [
  ...["ink", "ink-2", "ink-3", "lapis", "turquoise", "saffron-ink", "ok", "warn", "danger", "info"].flatMap((ink) =>
    ["paper", "surface"].map((on) => [ink, on] as const),
  ),
  ...["ink", "ink-2", "ink-3"].flatMap((ink) => ["sunken", "wash-saffron"].map((on) => [ink, on] as const)),
  ...["ink", "ink-2", "lapis"].map((ink) => [ink, "wash-lapis"] as const),
  ["ink", "wash-turquoise"],
  ["lapis", "wash-saffron"],
  ["saffron-ink", "wash-saffron"],
  ["on-fill", "lapis-fill"],
  ["on-fill", "lapis-fill-hov"],
  ["on-band", "band + girih line"],
  ["on-band-2", "band + girih line"],
  ["band-mark", "band + girih line"],
  ["band", "on-band"],
  ["on-valid", "s-valid"],
  ["on-saffron", "saffron"],
  ["ok", "ok-wash"],
  ["warn", "warn-wash"],
  ["danger", "danger-wash"],
  ["info", "info-wash"],
  ["ink", "warn-wash"],
  ["ink", "danger-wash"],
  ["ink-3", "danger-wash"],
  ["paper", "ink"],
];

const GRAPHICS: readonly (readonly [string, string])[] = [
  ...["paper", "surface", "sunken", "wash-saffron"].map((on) => ["rule-ui", on] as const),
  ["rule-ink", "paper"],
  ["turquoise-mark", "paper"],
  ["saffron-mark", "paper"],
  ["saffron-mark", "wash-saffron"],
  ["focus", "paper"],
  ["focus", "surface"],
  ["focus", "wash-saffron"],
  ["focus-on-band", "band"],
  ["band-ui", "band + girih line"],
  ...["s1", "s2", "s3", "s4", "s5", "s6", "s-muted"].map((series) => [series, "paper"] as const),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(TEXT)("text in --%s can be read on --%s (4.5 : 1)", (text, on) => {
    expect(contrast(colour(text, theme), ground(on, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GRAPHICS)("a drawing in --%s can be seen on --%s (3 : 1)", (mark, on) => {
    expect(contrast(colour(mark, theme), ground(on, theme))).toBeGreaterThanOrEqual(3);
  });
});

test("the ratio is that of WCAG: black on white is 21 to 1, and ink on paper is what the design says", () => {
  expect(contrast(fromOklch(0, 0, 0), fromOklch(1, 0, 0))).toBeCloseTo(21, 1);
  expect(contrast(colour("ink", "light"), colour("paper", "light"))).toBeCloseTo(15.64, 1);
  expect(contrast(colour("on-band-2", "dark"), bandUnderGirih("dark"))).toBeCloseTo(7.93, 1);
});
