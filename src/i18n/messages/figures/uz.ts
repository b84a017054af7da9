/** Figures wherever they stand: sums of money, observations, their bounds and units. */
export const figures = {
  bounds: {
    about: "taxminan {{figure}}",
    "more-than": "{{figure}} miqdoridan ortiq",
    "less-than": "{{figure}} miqdoridan kam",
    "up-to": "koʻpi bilan {{figure}}",
  },
  amountKinds: {
    announced: { label: "Eʼlon qilingan", meaning: "Niyat qilingan, rejalashtirilgan yoki kutilmoqda." },
    committed: { label: "Majburiyat olingan", meaning: "Shartnoma, kredit yoki budjet bilan taʼminlangan." },
    spent: { label: "Sarflangan", meaning: "Toʻlangan." },
    stated: {
      label: "Koʻrsatilgan",
      meaning: "Manba hajmni koʻrsatadi, lekin eʼlon qilinganmi, majburiyat olinganmi yoki sarflanganmi, aytmaydi.",
    },
  },
  kinds: {
    result: "Amaldagi koʻrsatkich",
    estimate: "Baholash",
    forecast: "Prognoz",
    target: "Maqsadli koʻrsatkich",
    announced: "Eʼlon qilingan",
  },
  units: {
    companies: "kompaniyalar",
    persons: "kishilar",
    centres: "markazlar",
    countries: "davlatlar",
    usd: "AQSH dollari",
    eur: "yevro",
    uzs: "soʻm",
    jpy: "iyena",
    kgs: "qirgʻiz somi",
    share: "foiz",
    "megabits-per-second": "Mbit/s",
    megawatts: "MVt",
  },
  counted: {
    companies_one: "{{count, number}} ta kompaniya",
    companies_other: "{{count, number}} ta kompaniya",
    persons_one: "{{count, number}} nafar",
    persons_other: "{{count, number}} nafar",
    centres_one: "{{count, number}} ta markaz",
    centres_other: "{{count, number}} ta markaz",
    countries_one: "{{count, number}} ta davlat",
    countries_other: "{{count, number}} ta davlat",
  },
  measured: {
    megawatts: "{{figure}}\u00A0MVt",
    "megabits-per-second": "{{figure}}\u00A0Mbit/s",
  },
};
