import type { ShareRange } from "../../domain/incentiveComparison.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** A rate that is a share, with both ends where it depends on how the law is read: "0% or 12%". */
export const shareInWords = (format: SpokenLanguage["format"], { low, high }: ShareRange): string =>
  format.list(low === high ? [format.percent(low)] : [format.percent(low), format.percent(high)], "or");
