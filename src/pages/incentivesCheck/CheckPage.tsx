import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { writeDay } from "../../domain/calendarDay.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { CheckView } from "./CheckView.tsx";
import { checkAll, tallyOf } from "./check.ts";
import { useCheckAddress } from "./useCheckAddress.ts";

/** Without any of these an answer would be wrong. */
const BEHIND_THE_CHECK: readonly CollectionName[] = [
  "incentives",
  "regimes",
  "tax-parameters",
  "acts",
  "sources",
  "edition",
];

/** "Am I covered?": every incentive against the answers of a company. */
export function CheckPage() {
  const { t, language } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const ofData = dataDay(dataset);
  const address = useCheckAddress(ofData === undefined ? undefined : Number(writeDay(ofData).slice(0, 4)));
  const { year, profile, isStarted } = address;
  const checks = useMemo(() => checkAll(dataset, profile), [dataset, profile]);
  const { covered, unclear, notCovered, total } = tallyOf(checks);
  const name = t(($) => $.coverage.title);
  const isFinding = isStarted && isWhole(BEHIND_THE_CHECK);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        breadcrumb={
          <nav aria-label={t(($) => $.shell.breadcrumb)}>
            <Link to="/{-$locale}/incentives/" params={{ locale: language }}>
              {t(($) => $.incentives.title)}
            </Link>{" "}
            <span aria-hidden="true">/</span> <span aria-current="page">{name}</span>
          </nav>
        }
        title={isFinding ? t(($) => $.coverage.found, { year: String(year), covered, total }) : name}
        limit={isFinding ? t(($) => $.coverage.foundLimit, { unclear, notCovered }) : t(($) => $.coverage.start)}
        lead={t(($) => $.coverage.lead)}
      />
      <Needs collections={BEHIND_THE_CHECK}>
        <CheckView checks={checks} address={address} />
      </Needs>
    </Wrap>
  );
}
