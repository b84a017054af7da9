import type { ReactNode } from "react";
import { ForceGlyph } from "./ForceMark.tsx";
import css from "./MatchRow.module.css";

type MatchRowProps = {
  interest: ReactNode;
  offers: readonly { key: string; text: ReactNode }[];
  /** Said before the offers to those who do not see the lines: "What is offered for it". */
  offersLabel: string;
};

/**
 * One interest with the offers that answer it: offers left, leader lines, interest right; on a phone the
 * interest first and its offers on a rail. The interest comes first in the document, as on the phone.
 */
export function MatchRow({ interest, offers, offersLabel }: MatchRowProps) {
  return (
    <li className={css["row"]}>
      <div className={css["interest"]}>
        <ForceGlyph force="interest" />
        <h3>{interest}</h3>
      </div>
      <Leaders count={offers.length} />
      <ul className={css["offers"]} aria-label={offersLabel}>
        {offers.map(({ key, text }) => (
          <li key={key}>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Lines from the middle of each of `count` equal rows to the middle of the right edge; the box is stretched. */
function Leaders({ count }: { count: number }) {
  const starts = Array.from({ length: count }, (_, index) => ((index + 0.5) / count) * 100);
  return (
    <svg
      className={css["leaders"]}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {starts.map((y) => (
        <path key={y} d={`M0 ${y}C55 ${y} 45 50 100 50`} />
      ))}
    </svg>
  );
}

type MatchListProps = { offersTitle: ReactNode; interestsTitle: ReactNode; children: ReactNode };

/** The rows under their two column titles. */
export function MatchList({ offersTitle, interestsTitle, children }: MatchListProps) {
  return (
    <div>
      <div className={css["titles"]}>
        <p className={css["offers-title"]}>{offersTitle}</p>
        <p className={css["interests-title"]}>
          <ForceGlyph force="interest" />
          {interestsTitle}
        </p>
      </div>
      <ul>{children}</ul>
    </div>
  );
}
