import { inLanguage, type Localized } from "../../../domain/localized.ts";
import type { SpokenLanguage } from "../../../i18n/LanguageProvider.tsx";

/** A text of the data for places that hold no markup: formulas, charts, files. */
export const plain = ({ language }: Pick<SpokenLanguage, "language">, text: Localized): string =>
  inLanguage(text, language).text;
