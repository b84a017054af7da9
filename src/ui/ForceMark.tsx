import type { ReactNode } from "react";
import type { Force } from "../domain/records/statement.ts";
import { classes } from "./classes.ts";
import css from "./ForceMark.module.css";

type Mark = { shape: ReactNode; tone: "agreed" | "outlined" | "interest" | "plain" };

/** One glyph per force, told apart by shape alone (16-unit grid). A new force does not compile without its mark. */
export const forceMark = {
  agreed: {
    // The tick is a hole, so that it shows on any ground, in print and in forced colours.
    shape: (
      <path
        className={css["solid"]}
        fillRule="evenodd"
        d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.47 7.63 6.96 9.12 10.59 5.07 12.01 6.33 7.04 11.88 4.13 8.97z"
      />
    ),
    tone: "agreed",
  },
  outlined: { shape: <path className={css["line"]} d="M3.5 2.5 13 8l-9.5 5.5z" />, tone: "outlined" },
  interest: { shape: <path className={css["solid"]} d="M8 .8 15.2 8 8 15.2.8 8z" />, tone: "interest" },
  emphasised: {
    // An underlined disc.
    shape: <path className={css["solid"]} d="M8 1.2a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8zM2 12.4h12v2.2H2z" />,
    tone: "plain",
  },
  explored: {
    shape: (
      <>
        <circle className={css["line"]} cx="8" cy="8" r="6" />
        <path className={css["solid"]} d="M8 2a6 6 0 0 1 0 12z" />
      </>
    ),
    tone: "plain",
  },
  discussed: { shape: <circle className={css["line"]} cx="8" cy="8" r="6" />, tone: "plain" },
  informed: { shape: <circle className={css["solid"]} cx="8" cy="8" r="2.8" />, tone: "plain" },
} as const satisfies Record<Force, Mark>;

/** The glyph alone, for rows and lists whose label already says the word. */
export function ForceGlyph({ force }: { force: Force }) {
  return (
    <svg
      className={classes(css["glyph"], css[forceMark[force].tone])}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {forceMark[force].shape}
    </svg>
  );
}

/** The word alone in the colour of its force, beside a row of its glyphs. */
export function ForceWord({ force, label }: { force: Force; label: string }) {
  return <span className={classes(css["word"], css[forceMark[force].tone])}>{label}</span>;
}

type ForceMarkProps = { force: Force; label: string; large?: boolean | undefined };

/** Glyph and word. The glyph never stands without its word. */
export function ForceMark({ force, label, large = false }: ForceMarkProps) {
  return (
    <span className={classes(css["mark"], css[forceMark[force].tone], large && css["large"])}>
      <ForceGlyph force={force} />
      <span className={css["word"]}>{label}</span>
    </span>
  );
}
