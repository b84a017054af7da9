/** Figures wherever they stand: sums of money, observations, their bounds and units. */
export const figures = {
  bounds: {
    about: "rund {{figure}}",
    "more-than": "mehr als {{figure}}",
    "less-than": "weniger als {{figure}}",
    "up-to": "bis zu {{figure}}",
  },
  amountKinds: {
    announced: { label: "Angekündigt", meaning: "Jemand beabsichtigt, plant oder erwartet es." },
    committed: { label: "Zugesagt", meaning: "Durch einen Vertrag, einen Kredit oder einen Haushalt gedeckt." },
    spent: { label: "Ausgegeben", meaning: "Es ist gezahlt." },
    stated: {
      label: "Angegeben",
      meaning: "Die Quelle nennt eine Größe, ohne zu sagen, ob sie angekündigt, zugesagt oder ausgegeben ist.",
    },
  },
  kinds: {
    result: "Istwert",
    estimate: "Schätzung",
    forecast: "Prognose",
    target: "Zielwert",
    announced: "Angekündigt",
  },
  units: {
    companies: "Unternehmen",
    persons: "Personen",
    centres: "Zentren",
    countries: "Länder",
    usd: "US-Dollar",
    eur: "Euro",
    uzs: "Sum",
    jpy: "Yen",
    kgs: "Kirgisische Som",
    share: "Prozent",
    "megabits-per-second": "Mbit/s",
    megawatts: "MW",
  },
  counted: {
    companies_one: "{{count, number}} Unternehmen",
    companies_other: "{{count, number}} Unternehmen",
    persons_one: "{{count, number}} Person",
    persons_other: "{{count, number}} Personen",
    centres_one: "{{count, number}} Zentrum",
    centres_other: "{{count, number}} Zentren",
    countries_one: "{{count, number}} Land",
    countries_other: "{{count, number}} Länder",
  },
  measured: {
    megawatts: "{{figure}}\u00A0MW",
    "megabits-per-second": "{{figure}}\u00A0Mbit/s",
  },
};
