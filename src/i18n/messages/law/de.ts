/** Words about rules wherever they stand: their basis, how sure they are, for how long they hold. */
export const law = {
  basis: "Rechtsgrundlage",
  article: "{{act}}, {{article}}",
  regime: "Regime",
  valuesOverTime: "Werte im Zeitverlauf",
  confidence: "Verlässlichkeit",
  confidences: {
    high: { label: "Hoch", meaning: "Hoch: amtlich oder zwei gute, voneinander unabhängige Quellen" },
    medium: { label: "Mittel", meaning: "Mittel: eine gute Quelle oder eine Ableitung" },
    low: { label: "Gering", meaning: "Gering: nur Sekundärquellen, alt oder nicht bestätigt" },
  },
  certainties: {
    stated: "Von einer Quelle genannt",
    inferred: "Aus Angaben der Quellen erschlossen",
    assumed: "Angenommen: Keine Quelle nennt es",
    computed: "Aus genannten Werten berechnet",
  },
  unconfirmed: "Unbestätigt",
  unconfirmedWhy:
    "Stützt sich nur auf private Aufstellungen oder auf Zitate Dritter; weder ein amtlicher Text noch eine Beratungsquelle wurde dafür gefunden.",
  secondaryShort: "Bestätigt für sich allein nicht",
  secondary:
    "Private Aufstellung oder Code-Repositorium oder ein nur aus Zitaten bekannter Text: Was sich allein darauf stützt, gilt als unbestätigt.",
  toIncentive: "Zur Vergünstigung",
  toRegime: "Alle Vergünstigungen dieses Regimes",
  caveat: "Vorbehalt",
  underReading: "Bei dieser Auslegung: {{reading}}",
  options: "Mögliche Auslegungen",
  reason: "Warum",
  calculatedWith: "Gerechnet wird mit",
};
