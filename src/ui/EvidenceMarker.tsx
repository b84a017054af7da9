import { Link, type LinkProps, type RegisteredRouter, useRouterState } from "@tanstack/react-router";
import { classes } from "./classes.ts";
import css from "./EvidenceMarker.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type EvidenceMarkerProps = {
  /** What is printed: "¶6", "§ UP-5099" or a short name. */
  label: string;
  /** What is said: a phrase that contains the label. */
  name: string;
  /** Where the evidence opens; usually the same page with one more search parameter. */
  link: LinkProps<"a", RegisteredRouter, string, "./">;
  /** Its evidence is shown now. */
  open?: boolean | undefined;
  /** What is said instead of the name when sources disagree: the same, and that they do. */
  disputed?: string | undefined;
  id?: string | undefined;
};

const WORD_JOINER = "\u2060";

/**
 * The mark behind a fact that opens its source. Write it right after the last word, without a space:
 * it keeps to that word, so that it never starts a line alone.
 */
export function EvidenceMarker({ label, name, link, open = false, disputed, id }: EvidenceMarkerProps) {
  // From evidence to evidence is one visit, which one Back leaves.
  const replace = useRouterState({ select: ({ location }) => location.search.evidence !== undefined });
  return (
    <>
      {WORD_JOINER}
      <Link
        resetScroll={false}
        replace={replace}
        {...link}
        id={id}
        className={classes(css["marker"], open && css["open"])}
        aria-current={open ? "true" : undefined}
      >
        <span aria-hidden="true">{label}</span>
        {disputed !== undefined && (
          <svg className={css["differs"]} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d="M1 3.5h8M1 6.8h8M6.8 1 3.2 9.3" />
          </svg>
        )}
        <VisuallyHidden>{disputed ?? name}</VisuallyHidden>
      </Link>
    </>
  );
}
