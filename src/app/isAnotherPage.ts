import type { ParsedLocation } from "@tanstack/react-router";

/**
 * Makes the judge of whether to restore the scroll position that an address was left at. Opening and closing evidence stays where the
 * reader is; going to or back to anything else restores.
 */
export function isAnotherPage(): (to: { readonly location: ParsedLocation }) => boolean {
  let before: string | undefined;
  return ({ location: { pathname, search, hash } }) => {
    const page = JSON.stringify([pathname, { ...search, evidence: undefined }, hash]);
    const another = page !== before;
    before = page;
    return another;
  };
}
