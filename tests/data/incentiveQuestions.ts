import type { Language } from "../../src/domain/languages.ts";

/** What investors ask about taxes and incentives, and what answers it: any of these. */
export const INCENTIVE_QUESTIONS: Readonly<
  Record<Language, readonly (readonly [asked: string, ...answers: string[]])[]>
> = {
  en: [
    ["corporate income tax IT Park", "incentives/it-park-profit-tax", "tax-parameters/it-park-corporate-income-tax"],
    ["dividend tax foreign founders", "incentives/it-park-dividend-tax"],
    ["IT visa", "incentives/it-visa"],
    ["turnover tax ceiling", "tax-parameters/turnover-tax-ceiling"],
    ["am I covered", "pages/incentives-check"],
    ["savings calculator", "pages/calculator"],
  ],
  de: [
    ["Körperschaftsteuer", "tax-parameters/corporate-income-tax", "incentives/it-park-profit-tax"],
    ["Rechenzentrum Karakalpakistan Steuer", "incentives/ai-infrastructure-profit-tax"],
    ["Abführung an die Direktion", "incentives/it-park-contribution"],
    ["Gilt das für mich", "pages/incentives-check"],
    ["Ersparnisrechner", "pages/calculator"],
  ],
  uz: [
    ["ijtimoiy soliq", "tax-parameters/social-tax", "incentives/it-park-social-tax"],
    ["IT-viza", "incentives/it-visa"],
    ["imtiyozlar", "pages/incentives"],
    ["tejash kalkulyatori", "pages/calculator"],
  ],
  ru: [
    ["налог на прибыль", "tax-parameters/corporate-income-tax", "incentives/it-park-profit-tax"],
    ["потеря статуса резидента", "regimes/it-park"],
    ["доля экспорта 2028", "tax-parameters/it-park-export-share"],
    ["калькулятор", "pages/calculator"],
  ],
  ja: [
    ["社会税", "tax-parameters/social-tax", "incentives/it-park-social-tax"],
    ["配当課税", "incentives/treaty-dividend-tax", "incentives/it-park-dividend-tax"],
    ["ITビザ", "incentives/it-visa"],
    ["節税額試算", "pages/calculator"],
  ],
};
