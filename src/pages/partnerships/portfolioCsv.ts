import { dateOfDay } from "../../domain/calendarDay.ts";
import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { sourcesOfRow } from "../../domain/portfolioSources.ts";
import type { Unknown } from "../../domain/records/fields.ts";
import type { StageStanding } from "../../domain/stage.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { amountInWords } from "../../i18n/figureInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** Between several values in one cell. */
const BETWEEN = " | ";

/** The rows as they are shown, as a table for a spreadsheet: headings and words in the reader's language, sources with their addresses. */
export function portfolioCsv(
  spoken: SpokenLanguage,
  dataset: Dataset,
  rows: readonly PortfolioRow[],
  asOf: number | undefined,
): string {
  const { t, language, format } = spoken;
  const text = (of: Localized | undefined): string =>
    of === undefined ? t(($) => $.unknowns.unreadable) : inLanguage(of, language).text;
  const stage = (standing: StageStanding | undefined, none: string): string =>
    standing === undefined
      ? none
      : t(($) => $.partnerships.stageAt, {
          n: format.number(standing.step),
          stage: t(($) => $.stages[standing.stage].label),
        });
  const date = (of: string | Unknown, time: "past" | "to-come"): string =>
    dateInWords(spoken, typeof of === "string" ? parseEdtf(of) : of, time);
  const dataDate = asOf === undefined ? "" : format.date(dateOfDay(asOf));

  const columns: readonly [title: string, cell: (row: PortfolioRow) => string][] = [
    [t(($) => $.portfolio.columns.name), ({ partnership }) => text(partnership.name)],
    [t(($) => $.portfolio.filters.country), ({ partnership }) => text(dataset.places.get(partnership.country)?.name)],
    [
      t(($) => $.portfolio.filters.sector),
      ({ partnership }) => partnership.sectors.map((id) => text(dataset.topics.get(id)?.name)).join(BETWEEN),
    ],
    [
      t(($) => $.portfolio.csv.parties),
      ({ partnership }) =>
        partnership.parties
          .map(({ organization, role }) =>
            t(($) => $.portfolio.csv.party, {
              role: t(($) => $.partnerships.roles[role]),
              name: text(dataset.organizations.get(organization)?.name),
            }),
          )
          .join(BETWEEN),
    ],
    [
      t(($) => $.portfolio.columns.stage),
      ({ proven }) =>
        stage(
          proven,
          t(($) => $.partnerships.noStageProven),
        ),
    ],
    [t(($) => $.portfolio.csv.claimed), ({ claimed }) => stage(claimed, "")],
    [t(($) => $.partnerships.status), ({ status }) => t(($) => $.partnershipStatus[status])],
    [t(($) => $.portfolio.csv.reason), ({ partnership }) => text(partnership.status.reason)],
    [
      t(($) => $.partnerships.lastEvent),
      ({ lastEvent }) => (lastEvent === undefined ? t(($) => $.partnerships.noDatedEvent) : text(lastEvent.title)),
    ],
    [t(($) => $.portfolio.csv.date), ({ lastEvent }) => (lastEvent === undefined ? "" : date(lastEvent.date, "past"))],
    [
      t(($) => $.portfolio.sort["days-since"]),
      ({ daysSince, lastDayKnown }) =>
        daysSince !== undefined ? String(daysSince) : lastDayKnown ? "" : t(($) => $.portfolio.dayNotKnown),
    ],
    [
      t(($) => $.portfolio.columns["next-step"]),
      ({ nextStep }) => (nextStep === undefined ? t(($) => $.partnerships.noNextStep) : text(nextStep.title)),
    ],
    [t(($) => $.portfolio.csv.due), ({ nextStep }) => (nextStep === undefined ? "" : date(nextStep.due, "to-come"))],
    [
      t(($) => $.portfolio.columns.amounts),
      ({ amounts }) =>
        amounts.length === 0
          ? t(($) => $.portfolio.noAmount)
          : amounts
              .map((amount) =>
                t(($) => $.portfolio.csv.amount, {
                  purpose: text(amount.title),
                  amount: amountInWords(spoken, amount),
                  kind: t(($) => $.figures.amountKinds[amount.kind].label),
                }),
              )
              .join(BETWEEN),
    ],
    [t(($) => $.portfolio.columns.disputes), ({ disputes }) => String(disputes)],
    [
      t(($) => $.portfolio.csv.sources),
      (row) =>
        sourcesOfRow(dataset, row)
          .map(({ publisher, title, url }) => t(($) => $.portfolio.csv.source, { publisher, title, url }))
          .join(BETWEEN),
    ],
    [t(($) => $.portfolio.csv.asOf), () => dataDate],
  ];
  return writeCsv([columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}
