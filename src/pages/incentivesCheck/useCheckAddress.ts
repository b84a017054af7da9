import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type CheckSearch, LAST_YEAR, profileOf } from "./search.ts";

const ROUTE = "/{-$locale}/incentives/check";

/** The answers in the address, and the ways to change them. Without a year it is that of the data. */
export function useCheckAddress(yearOfData: number | undefined) {
  const { activity, form, exports, year: asked, investment, place, owner, evidence } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const year = asked ?? yearOfData ?? LAST_YEAR;
  const answers: CheckSearch = { activity, form, exports, year: asked, investment, place, owner };
  const profile = useMemo(
    () => profileOf({ activity, form, exports, investment, place, owner }, year),
    [activity, form, exports, year, investment, place, owner],
  );
  const isStarted = [activity, form, exports, investment, place, owner].some((answer) => answer !== undefined);

  return {
    answers,
    year,
    profile,
    /** Something beside the year is answered. */
    isStarted,
    /** `replace`: it is typed figure by figure and leaves no trail of steps back. */
    answer: (change: CheckSearch, replace = false): void =>
      void navigate({ search: (before) => ({ ...before, evidence, ...change }), resetScroll: false, replace }),
    clear: (): void => void navigate({ search: { evidence }, resetScroll: false }),
  };
}

export type CheckAddress = ReturnType<typeof useCheckAddress>;
