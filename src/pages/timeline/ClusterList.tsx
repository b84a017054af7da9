import { type MouseEvent, useEffect, useEffectEvent, useId, useRef } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { entryDateInWords } from "../../data/timelineRow.tsx";
import type { Placed } from "../../domain/timelineShape.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import css from "./ClusterList.module.css";

type ClusterListProps = {
  /** The entries to list; undefined while none are. */
  readonly members: readonly [Placed, ...Placed[]] | undefined;
  readonly onClose: () => void;
};

/** The entries of a cluster that no zoom would part, over the page. Escape and a press beside it close it. */
export function ClusterList({ members, onClose }: ClusterListProps) {
  return members === undefined ? null : <OpenList members={members} onClose={onClose} />;
}

function OpenList({
  members,
  onClose,
}: {
  readonly members: readonly [Placed, ...Placed[]];
  readonly onClose: () => void;
}) {
  const spoken = useLanguage();
  const { t } = spoken;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const closed = useEffectEvent(onClose);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another cluster opens the list anew
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onToggle = (event: Event): void => {
      if ("newState" in event && event.newState === "closed") closed();
    };
    element.addEventListener("toggle", onToggle);
    element.showPopover();
    element.querySelector<HTMLElement>("h4")?.focus();
    return () => element.removeEventListener("toggle", onToggle);
  }, [members]);

  const close = (): void => {
    // The browser gives the focus back to the cluster.
    box.current?.hidePopover();
    onClose();
  };

  // Evidence takes the place of the list, and later gives the focus back to where it was: to the cluster, which is still there then.
  const closeForEvidence = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("a") !== null) close();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div ref={box} popover="auto" role="dialog" aria-labelledby={id} className={css["list"]} onClick={closeForEvidence}>
      <div className={css["head"]}>
        <h4 id={id} tabIndex={-1}>
          {t(($) => $.timeline.cluster.title, { count: members.length })}
        </h4>
        <Button small tone="quiet" icon="close" iconOnly onClick={close}>
          {t(($) => $.shell.close)}
        </Button>
      </div>
      <ul>
        {members.map(({ entry }) => (
          <li key={entry.id}>
            <FactWords of={entry.title} fact={entry.key} />
            <span className={css["date"]}>{entryDateInWords(spoken, entry, "long")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
