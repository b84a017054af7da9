import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import css from "./Section.module.css";

type SectionProps = {
  title: ReactNode;
  /** One sentence below the heading. */
  lead?: ReactNode;
  /** A link at the right of the heading. */
  action?: ReactNode;
  /** Saffron stub: the section of next steps, and no other. */
  next?: boolean | undefined;
  /** Makes the section a target of links. */
  id?: string | undefined;
  children: ReactNode;
};

/** A part of a page under a hairline with a short stub of ink. No box. */
export function Section({ title, lead, action, next = false, id, children }: SectionProps) {
  const own = useId();
  const heading = id === undefined ? own : `${id}-heading`;
  return (
    <section className={classes(css["section"], next && css["next"])} id={id} aria-labelledby={heading}>
      <div className={css["head"]}>
        <div className={css["words"]}>
          <h2 id={heading}>{title}</h2>
          {lead !== undefined && <p>{lead}</p>}
        </div>
        {action !== undefined && <div className={css["action"]}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
