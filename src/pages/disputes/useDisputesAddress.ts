import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { someOf } from "../../domain/addressValues.ts";
import type { DisputeFilter } from "../../domain/disputeRegister.ts";

const ROUTE = "/{-$locale}/disputes";

const PART = /^dispute-([a-z0-9-]+)$/;

/** What the address says about the register, and the way to change it: each change is one step back. */
export function useDisputesAddress() {
  const { standing, partnership, subject = [], evidence } = useSearch({ from: ROUTE });
  const pointedAt = useRouterState({ select: ({ location }) => PART.exec(location.hash)?.[1] });
  // To open evidence drops the part of the page from the address: the question must not vanish under the reader's hands.
  const [asked, setAsked] = useState(pointedAt);
  if (pointedAt !== undefined && pointedAt !== asked) setAsked(pointedAt);
  const navigate = useNavigate({ from: ROUTE });
  const filter: DisputeFilter = { standing, partnership, subjects: subject };

  const filterBy = (next: DisputeFilter): void => {
    setAsked(undefined);
    void navigate({
      search: {
        standing: next.standing,
        partnership: next.partnership,
        subject: someOf(next.subjects),
        evidence,
      },
      resetScroll: false,
    });
  };

  return {
    filter,
    /** The question that the address points at, or last pointed at since the filters were set (`#dispute-…`). */
    asked,
    filterBy,
    clearFilters: () => filterBy({ standing: undefined, partnership: undefined, subjects: [] }),
  };
}
