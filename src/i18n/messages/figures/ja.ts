/** Figures wherever they stand: sums of money, observations, their bounds and units. */
export const figures = {
  bounds: {
    about: "約{{figure}}",
    "more-than": "{{figure}}超",
    "less-than": "{{figure}}未満",
    "up-to": "最大{{figure}}",
  },
  amountKinds: {
    announced: { label: "発表額", meaning: "意向、計画または見込みです。" },
    committed: { label: "確約額", meaning: "契約、融資または予算の裏付けがあります。" },
    spent: { label: "支出額", meaning: "支払い済みです。" },
    stated: { label: "記載額", meaning: "出典は規模を示していますが、発表、確約、支出のいずれかを記していません。" },
  },
  kinds: {
    result: "実績値",
    estimate: "推計",
    forecast: "予測",
    target: "目標値",
    announced: "発表値",
  },
  units: {
    companies: "社",
    persons: "人",
    centres: "か所",
    countries: "か国",
    usd: "米ドル",
    eur: "ユーロ",
    uzs: "スム",
    jpy: "円",
    kgs: "キルギス・ソム",
    share: "%",
    "megabits-per-second": "Mbps",
    megawatts: "MW",
  },
  counted: {
    companies_other: "{{count, number}}社",
    persons_other: "{{count, number}}人",
    centres_other: "{{count, number}}か所",
    countries_other: "{{count, number}}か国",
  },
  boundedCounts: {
    about: {
      companies_other: "約{{count, number}}社",
      persons_other: "約{{count, number}}人",
      centres_other: "約{{count, number}}か所",
      countries_other: "約{{count, number}}か国",
    },
    "more-than": {
      companies_other: "{{count, number}}社超",
      persons_other: "{{count, number}}人超",
      centres_other: "{{count, number}}か所超",
      countries_other: "{{count, number}}か国超",
    },
    "less-than": {
      companies_other: "{{count, number}}社未満",
      persons_other: "{{count, number}}人未満",
      centres_other: "{{count, number}}か所未満",
      countries_other: "{{count, number}}か国未満",
    },
    "up-to": {
      companies_other: "最大{{count, number}}社",
      persons_other: "最大{{count, number}}人",
      centres_other: "最大{{count, number}}か所",
      countries_other: "最大{{count, number}}か国",
    },
  },
  measured: {
    megawatts: "{{figure}}MW",
    "megabits-per-second": "{{figure}}Mbps",
  },
};
