import { memo } from "react";
import { entryDateInWords } from "../../data/timelineRow.tsx";
import { inLanguage } from "../../domain/localized.ts";
import { groupOf } from "../../domain/timelineLanes.ts";
import type { AxisItem } from "../../domain/timelineLayout.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { LocalText } from "../../ui/LocalText.tsx";
import css from "./AxisEntry.module.css";
import { AxisShape, toneOf } from "./AxisShape.tsx";
import { ROW } from "./axisMeasures.ts";

type AxisEntryProps = {
  readonly item: AxisItem;
  /** Its row among those in which something is to be seen. */
  readonly row: number;
  /** How far the words have slid along a bar, and how much room they have (rem). */
  readonly slide: number;
  readonly room: number;
  /** It stands so far right that words below it have to end with it. */
  readonly endwards: boolean;
  readonly href: string;
  readonly spoken: SpokenLanguage;
  /** Its evidence is shown now. */
  readonly open: boolean;
};

/** With less room than this (rem) words would be a few letters: then only those who listen or point get them. */
const LEAST_WORDS = 4;

/** A mark on the axis with its words, as one link to the evidence. */
export const AxisEntry = memo(function AxisEntry(props: AxisEntryProps) {
  const { item, row, slide, room, endwards, href, spoken, open } = props;
  const { start, end, long, shape, members } = item;
  const [{ entry }] = members;
  const unseen = room < LEAST_WORDS;
  const title = inLanguage(entry.title, spoken.language);
  return (
    <li className={css["item"]} style={{ left: `${start}rem`, top: `${row * ROW}rem` }}>
      <a
        href={href}
        data-fact={entry.key}
        className={classes(css["entry"], long && css["long"], open && css["open"])}
        aria-current={open ? "true" : undefined}
        title={title.text}
      >
        <AxisShape shape={shape} tone={toneOf(groupOf(entry))} width={end - start} />
        <span
          className={classes(css["words"], unseen && css["unseen"], endwards && css["endwards"])}
          style={unseen ? undefined : { maxWidth: `${room}rem`, marginInlineStart: `${slide}rem` }}
        >
          <span className={css["title"]}>
            <LocalText {...title} pageLanguage={spoken.language} />
          </span>{" "}
          <span className={css["date"]}>{entryDateInWords(spoken, entry, "short")}</span>
        </span>
      </a>
    </li>
  );
});
