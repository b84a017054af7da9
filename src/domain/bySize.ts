/** Orders numbers, the smaller first; infinite ones too, whose difference would be no number. */
export const bySize = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
