/** Figures wherever they stand: sums of money, observations, their bounds and units. */
export const figures = {
  bounds: {
    about: "about {{figure}}",
    "more-than": "more than {{figure}}",
    "less-than": "less than {{figure}}",
    "up-to": "up to {{figure}}",
  },
  amountKinds: {
    announced: { label: "Announced", meaning: "Somebody intends, plans or expects it." },
    committed: { label: "Committed", meaning: "A contract, a loan or a budget carries it." },
    spent: { label: "Spent", meaning: "It has been paid." },
    stated: {
      label: "Stated",
      meaning: "The source gives a size without saying whether it is announced, committed or spent.",
    },
  },
  kinds: {
    result: "Result",
    estimate: "Estimate",
    forecast: "Forecast",
    target: "Target",
    announced: "Announced",
  },
  units: {
    companies: "companies",
    persons: "people",
    centres: "centres",
    countries: "countries",
    usd: "US dollars",
    eur: "euros",
    uzs: "soum",
    jpy: "yen",
    kgs: "Kyrgyz som",
    share: "percent",
    "megabits-per-second": "Mbit/s",
    megawatts: "MW",
  },
  counted: {
    companies_one: "{{count, number}} company",
    companies_other: "{{count, number}} companies",
    persons_one: "{{count, number}} person",
    persons_other: "{{count, number}} people",
    centres_one: "{{count, number}} centre",
    centres_other: "{{count, number}} centres",
    countries_one: "{{count, number}} country",
    countries_other: "{{count, number}} countries",
  },
  measured: {
    megawatts: "{{figure}}\u00A0MW",
    "megabits-per-second": "{{figure}}\u00A0Mbit/s",
  },
};
