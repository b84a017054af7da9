import { FIGURE_KEYS } from "./scenarioKeys.ts";

/** Figures that stay out of the address: parts of scenario A as the address would hold them, and those in which B differs. */
export type KeptFigures = {
  readonly a: Readonly<Record<string, string | number>>;
  readonly b: Readonly<Record<string, string | number>>;
};

const KEY = "hamkorlik.calculator.figures";

const listeners = new Set<() => void>();
/** What was read last, so that the same text gives the same object. */
let last: { readonly text: string; readonly figures: KeptFigures | undefined } | undefined;
/** Where the browser keeps nothing for pages, figures live as long as the page. */
let inMemory: string | null = null;

const figuresIn = (value: unknown): Record<string, string | number> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string | number] =>
            FIGURE_KEYS.some((key) => key === entry[0]) &&
            (typeof entry[1] === "number" || (typeof entry[1] === "string" && entry[1].length < 600)),
        ),
      )
    : {};

function parsed(text: string): KeptFigures | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("a" in value)) return undefined;
    return { a: figuresIn(value.a), b: figuresIn("b" in value ? value.b : undefined) };
  } catch {
    return undefined;
  }
}

function stored(): string | null {
  try {
    return window.sessionStorage.getItem(KEY) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** The figures that this tab keeps; undefined when there are none. The same object until they change. */
export function keptFigures(): KeptFigures | undefined {
  const text = stored();
  if (text === null) return undefined;
  if (last?.text !== text) last = { text, figures: parsed(text) };
  return last.figures;
}

/** Keeps figures until the tab is closed; undefined forgets them. */
export function keepFigures(figures: KeptFigures | undefined): void {
  inMemory = figures === undefined ? null : JSON.stringify(figures);
  try {
    if (inMemory === null) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, inMemory);
  } catch {
    // Refused (private mode, full): `inMemory` stands in.
  }
  for (const tell of listeners) tell();
}

/** Tells when they change. */
export function watchFigures(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
