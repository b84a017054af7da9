import Decimal from "decimal.js-light";

/**
 * Decimal numbers of forty digits, halves rounded away from zero: enough that money never drifts. A binary fraction is taken as it is
 * written, so 0.1 is a tenth.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export const NOTHING: Decimal = new Exact(0);

/** Far below any amount, and far above what forty digits lose of a third or a sixth. */
const KEPT = 15;

/** Whole units, halves away from zero; a half that is made of thirds and sixths is a half again. */
export const whole = (value: Decimal): Decimal => value.toDecimalPlaces(KEPT).toDecimalPlaces(0);

/** The nearest number, for showing; never minus nought. */
export const shown = (value: Decimal): number => (value.isZero() ? 0 : value.toNumber() + 0);
