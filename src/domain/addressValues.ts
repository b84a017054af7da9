/*
 * What an address may say, read from what the router makes of it: a text, a number where a text looks like one ("2019"), a list of these,
 * or anything that somebody typed. Nonsense counts as not given, so that every address opens.
 */

/** The name of a record, a code or a year. */
const NAME = /^[a-z0-9-]{1,80}$/;
/** So many values of one kind nobody chooses; a longer list is cut. */
const MOST = 40;

/** The text of a value; undefined for what is neither a text nor a number. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** The name that a value holds; undefined when it can be no name of a record. */
export function nameIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text !== undefined && NAME.test(text) ? text : undefined;
}

/** Every name that a value holds, each once, at most forty; undefined when there is none. */
export function namesIn(value: unknown): readonly string[] | undefined {
  const values: readonly unknown[] = [value].flat();
  return someOf([...new Set(values.flatMap((one) => nameIn(one) ?? []))].slice(0, MOST));
}

/** Those of our own words that a value holds, in our order; undefined when there is none. */
export function wordsIn<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] | undefined {
  const asked: readonly unknown[] = [value].flat();
  return someOf(words.filter((one) => asked.includes(one)));
}

/** A list as an address holds it: an empty one is left out. */
export const someOf = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;
