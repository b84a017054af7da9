import { Link, useRouterState } from "@tanstack/react-router";
import { entryDateInWords } from "../../data/timelineRow.tsx";
import type { AxisMark } from "../../domain/timelineAxis.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./AxisEntry.module.css";
import { AxisShape, percent } from "./AxisShape.tsx";

type AxisEntryProps = {
  readonly mark: AxisMark;
  /** Its evidence is shown now. */
  readonly open: boolean;
};

/**
 * A mark on the axis with its words, as one link to the evidence. The words are ordinary text that wraps; an empty drawing as
 * wide as the time before (or after) the mark pushes them to their place, so that no position needs a style of its own.
 */
export function AxisEntry({ mark, open }: AxisEntryProps) {
  const spoken = useLanguage();
  const visiting = useRouterState({ select: ({ location }) => location.search.evidence !== undefined });
  const { entry, side, start, end } = mark;
  const room = side === "after" ? end : side === "before" ? 1 - start : 0;
  return (
    <Link
      to="./"
      search={(previous) => ({ ...previous, evidence: entry.key })}
      // From evidence to evidence is one visit, which one Back leaves.
      replace={visiting}
      resetScroll={false}
      className={classes(css["entry"], css[side], (start + end) / 2 > 0.5 && css["late"], open && css["open"])}
      aria-current={open ? "true" : undefined}
    >
      <AxisShape mark={mark} />
      <svg className={css["room"]} width={percent(room)} height="1" aria-hidden="true" focusable="false" />
      <span className={css["label"]}>
        <span className={css["title"]}>
          <Words of={entry.title} />
        </span>{" "}
        <span className={css["date"]}>{entryDateInWords(spoken, entry, "short")}</span>
      </span>
    </Link>
  );
}
