import type { Messages } from "../messages.ts";

export const calculatorExport: Messages<"de">["calculatorExport"] = {
  sheets: {
    result: "Ergebnis",
    inputs: "Eingaben",
    rates: "Sätze nach Jahr",
    values: "Datierte Sätze und Quellen",
    comparison: "Vergleich",
    readings: "Offene Auslegungen",
    sources: "Quellen",
    standard: "Allgemeines Steuerregime",
    "turnover-tax": "Bruttoumsatzsteuer",
    "it-park": "IT-Park-Resident",
    "special-economic-zone": "Sonderwirtschaftszone",
    "ai-infrastructure": "Vorhaben über 100 Mio. USD",
  },
  amounts: "Alle Beträge in {{currency}}, in ganzen Einheiten.",
  page: "Diese Berechnung auf der Seite",
  result: {
    years: "Jahre: {{years}}",
    paid: "Gezahlt, alle Jahre",
    saved: "Ersparnis, alle Jahre",
    low: "Niedrig, alle Jahre",
    likely: "Wahrscheinlich, alle Jahre",
    high: "Hoch, alle Jahre",
    savedIn: "Ersparnis {{year}}",
    lowIn: "Niedrig {{year}}",
    likelyIn: "Wahrscheinlich {{year}}",
    highIn: "Hoch {{year}}",
    live: "Die Spalten „{{paid}}“, „{{saved}}“ und „{{savedIn}}“ sind Formeln: Sie rechnen neu, wenn die blauen Zahlen der Blätter „{{inputs}}“ und „{{values}}“ geändert werden.",
    fixed:
      "Niedrig, wahrscheinlich und hoch sind die Summen, die die Seite unter den möglichen Auslegungen des Rechts berechnet hat. Sie rechnen nicht neu.",
  },
  inputs: {
    lead: "Werden die blauen Zahlen geändert, rechnet jeder Betrag dieser Datei neu, der eine Formel ist.",
    fixedTitle:
      "In dieser Datei fest, weil es bestimmt, welche Formeln es gibt. Zum Ändern die Seite benutzen und die Datei neu herunterladen.",
    asset: "{{class}}; {{origin}}; Kauf {{year}}",
    units: {
      headcount: "Personen",
      salary: "{{currency}} je Person und Monat",
      perYear: "{{currency}} je Jahr",
      amount: "{{currency}}",
      ofCosts: "der anderen Kosten",
      ofImports: "des Einfuhrwerts",
      ofProfit: "des Gewinns nach Steuern",
      ofDividends: "der Dividenden",
      ofRevenue: "des Umsatzes",
      rate: "UZS für 1 {{currency}}",
    },
  },
  rates: {
    lead: "Durch Formeln aus dem Blatt „{{values}}“ gebildet. Ein Satz, der sich innerhalb eines Jahres ändert, wird nach Monaten gewichtet.",
    projected: "Kursiv: Für dieses Jahr ist kein Wert bekannt; der nächstliegende bekannte wird wiederholt.",
    rate: "Satz oder Schwelle",
    otherMonths: "{{rate}} (andere Monate des Jahres)",
    years: "Jahre",
    withBase: "{{unit}}, {{base}}",
  },
  values: {
    lead: "Jeder Wert mit seinen Tagen, seiner Rechtsgrundlage und seinen Quellen. Die Formeln beziehen sich auf diese blauen Zahlen.",
    conditions:
      "Schwarze Zahlen stehen in keiner Formel: Auf ihnen beruhen Voraussetzungen eines Regimes und Wechselkurse.",
  },
  regime: { total: "Summe", paid: "Was Unternehmen und Gesellschafter zahlen", steps: "Rechenschritte" },
  comparison: {
    lead: "Allgemeines Steuerregime abzüglich des anderen Regimes, Zeile für Zeile. Unter null: teurer als im allgemeinen Steuerregime.",
    saved: "Ersparnis: {{regime}}",
  },
};
