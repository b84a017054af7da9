import { dayNumber } from "./edtf.ts";
import { spansOf } from "./incentiveStanding.ts";
import type { Incentive, Phase } from "./records/incentive.ts";
import type { Certainty } from "./records/taxParameter.ts";

/** The years that validity is drawn over: from the founding decree of IT Park to the end of the longest relief. */
export const FIRST_YEAR = 2017;
export const LAST_YEAR = 2040;

const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
/** The day after the last one that is drawn. */
const END = dayNumber(LAST_YEAR + 1, 1, 1);

/** A piece of a validity bar. Both ends are fractions of the drawn time, 0 at its first day and 1 after its last. */
export type ValidityPiece = {
  readonly phase: Phase;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** It holds before what is drawn, or since a day that is not known. */
  readonly openStart: boolean;
  /** It holds beyond what is drawn, or no last day is known. */
  readonly openEnd: boolean;
};

/** Where a day (since 1970-01-01) stands in the drawn time, between 0 and 1. */
export const placeOf = (day: number): number => Math.min(Math.max((day - FIRST_DAY) / (END - FIRST_DAY), 0), 1);

/** The phases of an incentive as far as they lie in the drawn time; a last day is covered to its end. */
export const validityPieces = (incentive: Pick<Incentive, "phases">): readonly ValidityPiece[] =>
  spansOf(incentive)
    .filter(({ from, until }) => from < END && until >= FIRST_DAY)
    .map(({ phase, from, until }) => ({
      phase,
      start: placeOf(from),
      end: placeOf(until + 1),
      certainty: phase.certainty ?? "stated",
      openStart: from < FIRST_DAY,
      openEnd: until >= END,
    }));
