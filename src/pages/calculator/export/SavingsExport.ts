import type { Dataset } from "../../../domain/dataset.ts";
import type { Savings, SavingsRange } from "../../../domain/savings/savingsModel.ts";
import type { SpokenLanguage } from "../../../i18n/LanguageProvider.tsx";

/** What a file is made of: a calculation, how open readings move it, the data it was calculated with, and where the page stands. */
export type SavingsExport = {
  readonly savings: Savings;
  /** Only of regimes that are open to the company. */
  readonly ranges: readonly SavingsRange[];
  readonly dataset: Dataset;
  readonly spoken: SpokenLanguage;
  /** The whole address of the page with this scenario, beginning with https://. */
  readonly address: string;
};
