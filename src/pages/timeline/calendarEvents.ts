import type { Dataset } from "../../domain/dataset.ts";
import type { CalendarEvent } from "../../domain/ics.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { CalendarDate } from "../../domain/timelineCalendar.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** Entries as a calendar writes them, in the reader's language. An uncertain date says so in the title, which is all that many calendars show. */
export const calendarEvents = (
  { t, format, language }: SpokenLanguage,
  dataset: Dataset,
  dates: readonly CalendarDate[],
  addressOf: (fact: string) => string,
): readonly CalendarEvent[] =>
  dates.map(({ entry, date, first, last, certain }) => {
    const title = inLanguage(entry.title, language).text;
    const partnership = dataset.partnerships.get(entry.partnership ?? "")?.name;
    const sources = entry.evidence.flatMap(({ source }) => dataset.sources.get(source) ?? []);
    const url = addressOf(entry.key);
    return {
      uid: `${entry.id.replaceAll("/", ".")}@hamkorlik`,
      first,
      last,
      summary: certain ? title : t(($) => $.timeline.calendar.uncertain, { title, date: format.date(date, "short") }),
      description: [
        ...(entry.summary === undefined ? [] : [inLanguage(entry.summary, language).text]),
        t(($) => $.timeline.kinds[entry.kind]),
        ...(entry.number === undefined ? [] : [actNumber(entry.number, language)]),
        ...(partnership === undefined ? [] : [inLanguage(partnership, language).text]),
        certain
          ? t(($) => $.timeline.calendar.date, { date: format.date(date) })
          : t(($) => $.timeline.calendar.uncertainDate, { date: format.date(date) }),
        ...entry.forces.map((force) => t(($) => $.forces[force].label)),
        ...new Set(
          sources.map(({ publisher, title: of, url: at }) =>
            t(($) => $.timeline.calendar.source, { publisher, title: of, url: at }),
          ),
        ),
        t(($) => $.timeline.calendar.evidence, { url }),
      ].join("\n"),
      url,
    };
  });
