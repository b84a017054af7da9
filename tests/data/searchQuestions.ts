import type { Language } from "../../src/domain/languages.ts";

/** A question as somebody would type it, and what answers it: any of these facts, pages or actions. */
export type Question = { readonly asked: string; readonly answers: readonly RegExp[] };

const q = (asked: string, ...answers: readonly string[]): Question => ({
  asked,
  answers: answers.map((one) => new RegExp(`^${one.replaceAll("*", "[a-z0-9-]*")}$`)),
});

const HV_MEETING = ["events/hv-meeting", "disputes/meeting-date"];
const RESIDENTS = ["indicators/residents", "observations/residents-2025-10"];
const JAPANESE_RESIDENTS = ["indicators/japan-residents", "observations/japan-residents-*", "disputes/jp-residents"];
const FIRST_DATA_CENTRE = [
  "next-steps/datavolt-first-opening",
  "statements/datavolt-tas1-opening",
  "statements/datavolt-due-2026",
  "disputes/datavolt-open",
  "open-questions/datavolt-opened",
];
const TOKYO_OFFICE = ["events/dk-jdu-tokyo-office", "background/itpark-tokyo-office", "background/itpark-tokyo-tasks"];
const AI_DECREE = ["acts/up-189", "background/mdt-up-189"];
const DIVIDEND_TAX = ["acts/up-157", "background/itpark-up-157"];
const SHERMATOV = ["people/sherzod-shermatov"];
const DATAVOLT_TOTAL = ["amounts/datavolt-all-projects", "statements/datavolt-total-2030", "disputes/datavolt-total"];
const CODERS = ["indicators/coders", "observations/coders-*", "disputes/coders-count", "events/uae-coders-finished"];
const FLIGHTS = ["connections/*"];

/**
 * What people of three kinds ask: staff of the ministry, companies that think of investing, and those who report on it. With typing errors,
 * other alphabets, apostrophes left out and Japanese without spaces. Written before the search was tuned, and not changed for it.
 */
export const SEARCH_QUESTIONS: Readonly<Record<Language, readonly Question[]>> = {
  en: [
    q("When did the minister meet Hitachi Vantara?", ...HV_MEETING),
    q("how many residents does IT Park have", ...RESIDENTS),
    q("IT service exports 2023", "observations/export-2023", "disputes/export-2023"),
    q("who is the CEO of DataVolt", "people/rajit-nanda"),
    q("datavolt first stage cost", "amounts/datavolt-first-stage-cost"),
    q("population of Kazakhstan", "observations/population-kz-*"),
    q("decree UP-157 dividend tax", ...DIVIDEND_TAX),
    q("When does the data center in Tashkent open?", ...FIRST_DATA_CENTRE),
    q("coursera translation of courses", "(next-steps|events|statements)/coursera-(translation|3000)*"),
    q("Huwaei", "partnerships/huawei", "organizations/huawei"),
    q("prime minister of Japan", "people/sanae-takaichi"),
    q(
      "NVIDA supercomputer",
      "events/nvidia-supercomputer-report",
      "next-steps/nvidia-large-supercomputer",
      "statements/nvidia-small-supercomputer",
    ),
    q("tokyo office opening date", ...TOKYO_OFFICE),
    q("GDP per capita Uzbekistan 2025", "observations/gdp-per-head-uz-2025"),
    q("why do sources disagree on exports in 2024", "disputes/export-2024"),
    q("how many japanese companies in IT Park", ...JAPANESE_RESIDENTS),
    q("direct flight Tashkent Tokyo", ...FLIGHTS),
    q("Microsoft talks", "events/microsoft-online-talks"),
    q("dark mode", "actions/theme-dark"),
    q(
      "regional office of Hitachi Vantara",
      "statements/hv-regional-office",
      "open-questions/regional-office-decision",
      "topics/regional-office",
    ),
  ],
  de: [
    q("Wann war das Treffen mit Hitachi Vantara?", ...HV_MEETING),
    q("Wie viele Residenten hat der IT Park?", ...RESIDENTS),
    q("BIP Usbekistan 2024", "observations/gdp-uz-2024", "disputes/uzb-gdp24"),
    q("Wer ist Minister für digitale Technologien?", ...SHERMATOV),
    q("Schermatow", ...SHERMATOV),
    q("Rechenzentrum Buchara 300 MW", "next-steps/linkwise-bukhara-step", "statements/linkwise-bukhara"),
    q("Wie viel investiert DataVolt insgesamt?", ...DATAVOLT_TOTAL),
    q("Einkommensteuer der Beschäftigten von Residenten", "background/itpark-staff-income-tax"),
    q("Absichtserklärung Huawei", "events/huawei-memorandum"),
    q("Vertretung von IT Park in Deutschland", "background/itpark-germany", "people/vsevolod-lee"),
    q("deutsche Unternehmen im IT Park", "indicators/german-residents", "observations/german-residents-*"),
    q("Erlass über künstliche Intelligenz", ...AI_DECREE),
    q("Startups in Usbekistan Anzahl", "indicators/startups", "observations/startups-2025"),
    q("Schule 21 Samarkand Eröffnung", "events/school21-opening"),
    q(
      "Umsatz Hitachi 2024",
      "observations/hitachi-revenue-202[45]",
      "indicators/hitachi-revenue",
      "background/hitachi-revenue",
    ),
    q("Bevoelkerung Tadschikistan", "observations/population-tj-*"),
    q("Internetgeschwindigkeit mobil", "indicators/mobile", "observations/mobile-*"),
    q("Bis wann gelten die Steuervergünstigungen?", "disputes/tax-end", "background/itpark-tax-privileges"),
    q("Quellen", "pages/sources"),
    q("Seit wann gibt es die Japan Digital University", "events/dk-jdu-university-opening", "background/jdu-teaching"),
  ],
  uz: [
    q("Hitachi Vantara bilan uchrashuv qachon bolgan", ...HV_MEETING),
    q("IT Park rezidentlari soni", ...RESIDENTS),
    q("Ozbekiston aholisi", "observations/population-uz-*"),
    q("sun'iy intellekt farmoni", ...AI_DECREE),
    q("raqamli texnologiyalar vaziri kim", ...SHERMATOV),
    q("Шерзод Шерматов", ...SHERMATOV),
    q("data markaz Toshkent qachon ochiladi", ...FIRST_DATA_CENTRE),
    q("DataVolt 2030-yilgacha qancha sarmoya kiritadi", ...DATAVOLT_TOTAL),
    q("Tokio vakolatxonasi ochilishi", ...TOKYO_OFFICE),
    q("bir million dasturchi", "partnerships/uae-coders", "events/uae-coders-launch", ...CODERS),
    q("Xitoy ZTE memorandum", "events/zte-memorandum"),
    q("2030 yilgi eksport maqsadi", "observations/export-goal-2030"),
    q("Қозоғистон аҳолиси", "observations/population-kz-*"),
    q("Koreya KOICA loyihasi", "next-steps/koica-project", "partnerships/koica", "statements/koica-project-*"),
    q("Fargona Telecontact filiali", "events/telecontact-branch-opening"),
    q("ziddiyatlar", "pages/disputes"),
    q("Inxa universiteti memorandumi", "events/inha-memorandum"),
    q("dividend soligi norezident", ...DIVIDEND_TAX),
    q("prezidentning Yaponiyaga tashrifi", "background/mirziyoyev-japan-visit", "events/japan-frame-president-visit"),
    q("startaplar soni 2030", "observations/startups-2030"),
  ],
  ru: [
    q("Когда министр встречался с Hitachi Vantara?", ...HV_MEETING),
    q("сколько резидентов в IT Park", ...RESIDENTS),
    q("экспорт IT-услуг 2022", "observations/export-2022"),
    q("Мирзиеев", "people/shavkat-mirziyoyev"),
    q("кто руководит IT Park", "people/(abdulahad-kuchkarov|farkhod-ibragimov)", "open-questions/it-park-leadership"),
    q("ВВП на душу населения Россия", "observations/gdp-per-head-ru-2025"),
    q(
      "мощность дата-центра DataVolt в Ташкенте",
      "disputes/datavolt-mw",
      "indicators/dc",
      "observations/dc-(2025-10|2024)",
      "statements/datavolt-first-stage-1[02]mw",
    ),
    q("указ УП-76", "acts/up-76", "background/mdt-up-76"),
    q(
      "Хуавей Наманган",
      "events/huawei-namangan-plans",
      "next-steps/huawei-(branch-step|bpo-namangan)",
      "statements/huawei-branch",
    ),
    q(
      "ЦОД в Бухаре",
      "(next-steps|statements)/linkwise-bukhara*",
      "next-steps/datavolt-bukhara-stage",
      "observations/dc-2024-bukhara",
    ),
    q(
      "сколько стоит центр промышленного ИИ NVIDIA",
      "amounts/nvidia-excellence-sum",
      "statements/nvidia-excellence-centre",
    ),
    q("скорость интернета в Узбекистане", "indicators/(fixed|mobile)", "observations/(fixed|mobile)-2025-12"),
    q("сколько человек закончили миллион программистов", ...CODERS),
    q("рейс Ташкент Токио", ...FLIGHTS),
    q("переезд сотрудников EPAM", "events/epam-staff-moved", "events/epam-relocation-programme"),
    q("сумма турбины Навои", "amounts/mhps-navoi-turbines"),
    q("японские резиденты расхождение", "disputes/jp-residents"),
    q(
      "где проходила встреча с Hitachi Vantara",
      "disputes/meeting-place",
      "open-questions/meeting-place-wording",
      "events/hv-meeting",
    ),
    q("Shkola 21", "partnerships/school21", "events/school21-*"),
    q("темная тема", "actions/theme-dark"),
  ],
  ja: [
    q("日立ヴァンタラとの会談はいつですか", ...HV_MEETING),
    q("ITパークの入居企業数", ...RESIDENTS),
    q("ウズベキスタンの人口は", "observations/population-uz-*"),
    q("シェルマトフ大臣", ...SHERMATOV),
    q("高市首相", "people/sanae-takaichi"),
    q("東京事務所の開設日", ...TOKYO_OFFICE),
    q("データボルトの投資額", "amounts/datavolt-*", "disputes/datavolt-total"),
    q("人工知能に関する大統領令", ...AI_DECREE),
    q("タシケントと東京の時差", "places/(tashkent|tokyo)", "pages/market"),
    q("豊田通商の契約はいつ", "events/jp-telecom-contract"),
    q("日系入居企業は何社", ...JAPANESE_RESIDENTS),
    q("大和ハウス", "partnerships/daiwa", "organizations/daiwa"),
    q("配当税5%", ...DIVIDEND_TAX),
    q("カザフスタンの一人当たりGDP", "observations/gdp-per-head-kz-2025"),
    q("ジャパンデジタルユニバーシティの学生数", "events/dk-jdu-students"),
    q(
      "日立製作所の売上収益",
      "indicators/hitachi-revenue",
      "observations/hitachi-revenue-*",
      "background/hitachi-revenue",
    ),
    q("データセンター設置の次の段階", "next-steps/setting-up-data-centres", "statements/hv-outlined-data-centres"),
    q("成田発タシケント行きの直行便", ...FLIGHTS),
    q("出典一覧", "pages/sources"),
    q("2030年の輸出目標", "observations/export-goal-2030"),
  ],
};
