import type { ComponentProps, ReactNode, Ref } from "react";
import { classes } from "./classes.ts";
import css from "./TimelineList.module.css";

/** How well the date is known, and whether the entry is a law: decides the node. The words in the date column say the same. */
export type TimelineKind = "exact" | "bounded" | "law" | "undated" | "unknown";

export type TimelineEntry = {
  key: string;
  kind: TimelineKind;
  /** The date at its own precision, or the words that there is none. */
  when: ReactNode;
  /** What to know about the date: "day not stated". */
  whenNote?: ReactNode;
  title: ReactNode;
  text?: ReactNode;
  /** Force, topics, dates of publication. */
  meta?: ReactNode;
};

type TimelineItemProps = {
  entry: TimelineEntry;
  level?: 3 | 4 | undefined;
  /** Its place in a list of which only a part is there. */
  place?: { readonly index: number; readonly of: number } | undefined;
  ref?: Ref<HTMLLIElement> | undefined;
};

/** One entry of a timeline. */
export function TimelineItem({ entry, level = 3, place, ref }: TimelineItemProps) {
  const { kind, when, whenNote, title, text, meta } = entry;
  const Title = level === 3 ? "h3" : "h4";
  return (
    <li
      ref={ref}
      className={classes(css["entry"], css[kind])}
      {...(place !== undefined && {
        "data-index": place.index,
        "aria-posinset": place.index + 1,
        "aria-setsize": place.of,
      })}
    >
      <p className={css["when"]}>
        {when}
        {whenNote !== undefined && <> </>}
        {whenNote !== undefined && <span className={css["note"]}>{whenNote}</span>}
      </p>
      <TimelineNode kind={kind} />
      <div className={css["what"]}>
        <Title>{title}</Title>
        {text !== undefined && <div className={css["text"]}>{text}</div>}
        {meta !== undefined && <div className={css["meta"]}>{meta}</div>}
      </div>
    </li>
  );
}

type TimelineListProps = {
  entries: readonly TimelineEntry[];
  /** Level of the entries' titles, to fit the page's outline. */
  level?: 3 | 4 | undefined;
};

/** Entries one below the other along a line that is dashed where no date is known. */
export function TimelineList({ entries, level }: TimelineListProps) {
  return (
    <TimelineFrame>
      {entries.map((entry) => (
        <TimelineItem key={entry.key} entry={entry} level={level} />
      ))}
    </TimelineFrame>
  );
}

/** The list around `TimelineItem`s, for a list that puts together itself which of them are there. */
export function TimelineFrame({ children, ...rest }: Omit<ComponentProps<"ol">, "className">) {
  return (
    <ol {...rest} className={css["list"]}>
      {children}
    </ol>
  );
}

/** The node of one kind, for legends too: disc, half disc, square, dashed ring. */
export function TimelineNode({ kind }: { kind: TimelineKind }) {
  return (
    <svg className={classes(css["node"], css[`${kind}-node`])} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === "exact" && <circle className={css["solid"]} cx="8" cy="8" r="7" />}
      {kind === "bounded" && <circle className={css["line"]} cx="8" cy="8" r="6" />}
      {kind === "bounded" && <path className={css["solid"]} d="M8 2a6 6 0 0 1 0 12z" />}
      {kind === "law" && <path className={css["line"]} d="M2.2 2.2h11.6v11.6H2.2z" />}
      {(kind === "undated" || kind === "unknown") && <circle className={css["dashed"]} cx="8" cy="8" r="6" />}
    </svg>
  );
}
