import { Link } from "@tanstack/react-router";
import { useDataset } from "../../data/useDataset.ts";
import { VERDICTS } from "../../domain/coverage.ts";
import { isDataCentre } from "../../domain/dataCentreRoutes.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { Icon } from "../../ui/Icon.tsx";
import css from "./CheckView.module.css";
import { type RegimeCheck, tallyOf } from "./check.ts";
import { checkCsv } from "./checkCsv.ts";
import { DataCentreRoutes } from "./DataCentreRoutes.tsx";
import { Questions } from "./Questions.tsx";
import { RegimeAnswers } from "./RegimeAnswers.tsx";
import { RegimesAtAGlance } from "./RegimesAtAGlance.tsx";
import type { CheckAddress } from "./useCheckAddress.ts";
import { VerdictMark } from "./VerdictMark.tsx";

type CheckViewProps = { readonly checks: readonly RegimeCheck[]; readonly address: CheckAddress };

/** Questions at the left, answers at the right; on a phone one below the other. */
export function CheckView({ checks, address }: CheckViewProps) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const { dataset } = useDataset();
  const { answers, year, profile } = address;
  const tally = tallyOf(checks);
  const counts = { covered: tally.covered, unclear: tally.unclear, "not-covered": tally.notCovered };
  const { exports, place, owner } = answers;
  return (
    <div className={css["columns"]}>
      <Questions address={address} />
      <div className={css["answers"]}>
        <div className={css["summary"]}>
          <p className={css["tally"]} role="status">
            {VERDICTS.map((verdict) => (
              <span key={verdict} className={css["count"]}>
                <VerdictMark verdict={verdict}>{t(($) => $.coverage.verdicts[verdict])}</VerdictMark>{" "}
                <b>{format.number(counts[verdict])}</b>
              </span>
            ))}
          </p>
          <Button
            small
            icon="download"
            onClick={() =>
              download(
                `hamkorlik-incentives-check-${year}.csv`,
                "text/csv;charset=utf-8",
                checkCsv(spoken, dataset, checks, answers, year),
              )
            }
          >
            {t(($) => $.coverage.download)}
          </Button>
        </div>
        <ul className={css["ways"]}>
          <li>
            <Link to="/{-$locale}/calculator/" params={{ locale: language }} search={{ exports, place, owner }}>
              {t(($) => $.coverage.worth)}
            </Link>
            <Icon name="chevron-right" />
          </li>
          {!isDataCentre(profile.activity) && (
            <li>
              <Link to="./" search={(before) => ({ ...before, activity: "data-hosting" as const })} hash="routes">
                {t(($) => $.coverage.routes.show)}
              </Link>
              <Icon name="chevron-right" />
            </li>
          )}
        </ul>
        <RegimesAtAGlance checks={checks} />
        {isDataCentre(profile.activity) && <DataCentreRoutes profile={profile} />}
        {checks.map((check) => (
          <RegimeAnswers key={check.regime.id} check={check} year={year} />
        ))}
      </div>
    </div>
  );
}
