/** Round values from at most `least` to at least `most`, zero among them: the marks of an axis that may go below zero. */
export function roundSpan(least: number, most: number): readonly number[] {
  const [low, high] = [Math.min(least, 0), Math.max(most, 0)];
  if (low === high) return [0, 1];
  const raw = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw * 0.999) ?? 10 * power;
  const [from, until] = [Math.floor((low / step) * 0.9999), Math.ceil((high / step) * 0.9999)];
  // From whole multiples, so that no rounding errors add up.
  return Array.from({ length: until - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}
