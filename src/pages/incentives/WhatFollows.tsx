import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { untilInWords, validityInWords } from "../../i18n/validityInWords.ts";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./WhatFollows.module.css";

type WhatFollowsProps = {
  readonly incentive: Incentive;
  /** In days since 1970-01-01. */
  readonly day: number;
};

/** What holds after the last day: each later phase in a few words (with its first day only where something lies between) and how certain it is; else what is said about the time after. */
export function WhatFollows({ incentive, day }: WhatFollowsProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { later, span } = incentiveStanding(incentive, day);
  if (later.length > 0) {
    return (
      <ul className={css["phases"]}>
        {later.map(({ phase, from }, index) => {
          const before = (later[index - 1] ?? span).until;
          return (
            <li key={phase.id}>
              <Words of={phase.title} />
              <span className={css["when"]}>
                {from === before + 1 ? untilInWords(spoken, phase, "short") : validityInWords(spoken, phase, "short")}
              </span>{" "}
              <span className={css["when"]}>{t(($) => $.law.certainties[phase.certainty ?? "stated"])}</span>
            </li>
          );
        })}
      </ul>
    );
  }
  if (incentive.follows !== undefined) {
    return (
      <span className={css["told"]}>
        <Words of={incentive.follows} />
      </span>
    );
  }
  return <Unknown>{t(($) => $.incentives.card.nothingFollows)}</Unknown>;
}

/** Whether there is anything to say about the time after: something is known of it, or what holds has a last day. */
export const isFollowed = (incentive: Incentive, day: number): boolean => {
  const { later, span } = incentiveStanding(incentive, day);
  return later.length > 0 || incentive.follows !== undefined || Number.isFinite(span.until);
};

/** All that is said about the time after, and the caveat; folded, because it is long. */
export function MoreOnIncentive({ incentive, day }: WhatFollowsProps) {
  const { t } = useLanguage();
  const { later } = incentiveStanding(incentive, day);
  const { follows, caveat } = incentive;
  const inFull = later.length > 0 ? follows : undefined;
  if (inFull === undefined && caveat === undefined) return null;
  return (
    <details className={css["more"]}>
      <summary>{t(($) => $.incentives.card.more)}</summary>
      {inFull !== undefined && (
        <p>
          <b>{t(($) => $.incentives.card.follows)}</b> <Words of={inFull} />
        </p>
      )}
      {caveat !== undefined && (
        <p>
          <b>{t(($) => $.law.caveat)}</b> <Words of={caveat} />
        </p>
      )}
    </details>
  );
}
