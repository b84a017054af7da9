import { useId } from "react";
import type { Certainty } from "../domain/records/taxParameter.ts";
import { CertaintyArea, CertaintyPattern } from "./charts/CertaintyPattern.tsx";
import css from "./ValidityBar.module.css";

/** A time in which something holds; both ends are fractions of the drawn time. */
export type ValidityBarPiece = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Its first or its last day is not stated, or lies outside of what is drawn. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

type ValidityBarProps = {
  readonly pieces: readonly ValidityBarPiece[];
  /** The date of the data, as a fraction of the drawn time. */
  readonly now: number;
  /** Everything it shows is over. */
  readonly over: boolean;
};

const HEIGHT = 12;
const EDGE = 4;

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** When something holds, with a mark at the date of the data. The words for it stand beside: it has no name of its own. */
export function ValidityBar({ pieces, now, over }: ValidityBarProps) {
  const id = useId();
  const unsure = [...new Set(pieces.map(({ certainty }) => certainty))];
  return (
    <svg className={css["bar"]} width="100%" height={HEIGHT + 2 * EDGE} aria-hidden="true" focusable="false">
      <defs>
        {unsure.map((certainty) => (
          <CertaintyPattern key={certainty} id={id} of={certainty} />
        ))}
      </defs>
      <rect className={css["track"]} x="0" y={EDGE} width="100%" height={HEIGHT} />
      {pieces.map(({ key, start, end, certainty }) => (
        <CertaintyArea
          key={key}
          id={id}
          of={certainty}
          x={percent(start)}
          y={EDGE}
          width={percent(end - start)}
          height={HEIGHT}
          over={over}
        />
      ))}
      {pieces.map(({ key, start, openStart, openEnd }) => (
        <g key={key}>
          {start > 0 && (
            <line
              className={css["seam"]}
              x1={percent(start)}
              x2={percent(start)}
              y1={EDGE - 1}
              y2={HEIGHT + EDGE + 1}
            />
          )}
          {openStart && (
            <path className={css["on"]} d={`M9 ${EDGE + 2.5} 4.5 ${EDGE + HEIGHT / 2} 9 ${EDGE + HEIGHT - 2.5}`} />
          )}
          {openEnd && (
            <svg x="100%" y={EDGE} overflow="visible" aria-hidden="true" focusable="false">
              <path className={css["on"]} d={`M-9 2.5 -4.5 ${HEIGHT / 2} -9 ${HEIGHT - 2.5}`} />
            </svg>
          )}
        </g>
      ))}
      <line className={css["now"]} x1={percent(now)} x2={percent(now)} y1="0" y2={HEIGHT + 2 * EDGE} />
    </svg>
  );
}
