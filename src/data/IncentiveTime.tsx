import { endsSoon, type IncentiveStanding, incentiveStanding } from "../domain/incentiveStanding.ts";
import { placeOf, validityPieces } from "../domain/incentiveValidity.ts";
import type { Incentive } from "../domain/records/incentive.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { fromInWords, untilInWords } from "../i18n/validityInWords.ts";
import { Icon } from "../ui/Icon.tsx";
import { ValidityBar } from "../ui/ValidityBar.tsx";
import { Words } from "../ui/Words.tsx";
import css from "./IncentiveTime.module.css";

type IncentiveTimeProps = {
  readonly incentive: Incentive;
  /** The day it is told of, in days since 1970-01-01. */
  readonly day: number;
};

/** When an incentive holds: a bar from 2017 to 2040 with a mark at the day, both ends in words, and where it stands. */
export function IncentiveTime({ incentive, day }: IncentiveTimeProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const told = incentiveStanding(incentive, day);
  const { phase } = told.span;
  const { certainty = "stated" } = phase;
  return (
    <div className={css["time"]}>
      <ValidityBar
        pieces={validityPieces(incentive).map((piece) => ({ key: piece.phase.id, ...piece }))}
        now={placeOf(day)}
        over={told.standing === "ended"}
      />
      <p className={css["ends"]}>
        <span>{fromInWords(spoken, phase, "short")}</span>
        <b>{untilInWords(spoken, phase, "short")}</b>
      </p>
      <div className={css["now"]}>
        <StandingWords told={told} />
        <p className={css["phase"]}>
          <Words of={phase.title} />
          {certainty !== "stated" && <span> · {t(($) => $.law.certainties[certainty])}</span>}
        </p>
      </div>
    </div>
  );
}

function StandingWords({ told }: { readonly told: IncentiveStanding }) {
  const { t } = useLanguage();
  const { standing, daysLeft } = told;
  const soon = endsSoon(told);
  return (
    <p className={css[soon ? "soon" : standing]}>
      {soon && <Icon name="alert" />}
      {standing === "not-yet" && <Icon name="clock" />}
      {soon ? t(($) => $.incentives.card.endsIn, { count: daysLeft ?? 0 }) : t(($) => $.incentives.standings[standing])}
    </p>
  );
}
