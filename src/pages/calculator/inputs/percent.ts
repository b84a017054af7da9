/** A share as the percent that people type, without the noise of binary fractions: 0.07 is 7. */
export const percentOf = (share: number): number => Number((share * 100).toFixed(2));

/** A typed percent as a share. */
export const shareOf = (percent: number): number => Number((percent / 100).toFixed(4));
