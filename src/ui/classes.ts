/** Joins class names, leaving out those that do not apply; undefined when none is left, so that no empty attribute is written. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
