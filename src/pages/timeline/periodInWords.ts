import { fromDayNumber } from "../../domain/edtf.ts";
import type { TimelineWindow } from "../../domain/timelineWindow.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** The time that a window shows. */
export const periodInWords = ({ format }: Pick<SpokenLanguage, "format">, { from, until }: TimelineWindow): string =>
  format.date({ kind: "interval", from: fromDayNumber(from), until: fromDayNumber(until - 1) });
