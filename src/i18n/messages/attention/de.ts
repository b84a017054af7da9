export const attention = {
  title: "Zu prüfen",
  found_one: "{{count, number}} Punkt ist zu prüfen.",
  found_other: "{{count, number}} Punkte sind zu prüfen.",
  nothingFound: "Es ist nichts zu prüfen.",
  asOfData: "Stand: {{date}} (Datenstand).",
  asOfOther: "Stand: {{date}}; Datenstand: {{data}}.",
  asOfAlone: "Stand: {{date}}.",
  lead: "Tage sind bis zu diesem Datum gezählt, nicht bis heute. Jede Zeile ist ein Anlass, noch einmal hinzusehen, und kein Vorwurf.",
  refused: "„{{given}}“ ist hier kein brauchbares Datum.",
  refusedWhy:
    "Möglich ist ein Tag von 1990 bis 2100, geschrieben wie 2026-11-23. Die Liste zeigt den Stand {{date}}, den Datenstand.",
  filter: "Punkte filtern",
  asOf: "Stand",
  toDataDate: "Zurück zum Datenstand",
  rule: "Worum es geht",
  partnership: "Partnerschaft",
  allPartnerships: "Alle Partnerschaften",
  shown: "Gezeigte Punkte: {{shown, number}} von {{total, number}}",
  nothingToDo: "Hier ist nichts zu tun.",
  nothing: {
    title: "Nichts zu tun",
    all: "Zu diesem Datum findet keine Regel etwas.",
    filtered: "Zu diesem Datum passt nichts zu den gesetzten Filtern.",
  },
  group: "{{name}} ({{items, number}})",
  compare: "Angaben nebeneinander",
  rules: {
    "step-overdue": {
      title: "Schritte, deren Termin verstrichen ist",
      meaning: "Der genannte Termin liegt vor diesem Tag, und keine Quelle meldet den Schritt als erledigt.",
      coverage: "Offene Schritte mit Termin: {{found, number}} von {{total, number}}",
    },
    "step-without-date": {
      title: "Nächste Schritte ohne Termin",
      meaning: "Niemand kann sagen, wann sie fällig sind.",
      coverage: "Offene Schritte: {{found, number}} von {{total, number}}",
    },
    "step-without-owner": {
      title: "Nächste Schritte ohne Zuständigkeit",
      meaning: "Keine Quelle nennt, wer sie erledigen soll.",
      coverage: "Offene Schritte: {{found, number}} von {{total, number}}",
    },
    "silent-120": {
      title: "Seit 120 Tagen oder länger ohne Ereignis",
      meaning:
        "In dieser Zeit ist kein Ereignis erfasst. Beendete Partnerschaften und solche ohne datiertes Ereignis sind ausgenommen.",
      coverage: "Partnerschaften: {{found, number}} von {{total, number}}",
    },
    "silent-60": {
      title: "Seit 60 bis 119 Tagen ohne Ereignis",
      meaning:
        "In dieser Zeit ist kein Ereignis erfasst. Beendete Partnerschaften und solche ohne datiertes Ereignis sind ausgenommen.",
      coverage: "Partnerschaften: {{found, number}} von {{total, number}}",
    },
    "claim-beyond-proof": {
      title: "Mehr angegeben als belegt",
      meaning: "Eine Quelle nennt eine Stufe, für die der nötige Nachweis fehlt.",
      coverage: "Partnerschaften: {{found, number}} von {{total, number}}",
    },
    disputed: {
      title: "Angaben mit Widerspruch",
      meaning:
        "Quellen widersprechen sich, oder die einzige Angabe ist leicht misszuverstehen. Ungeklärtes steht am Anfang.",
      coverage: "Fragen im Verzeichnis: {{found, number}} von {{total, number}}",
    },
    unconfirmed: {
      title: "Unbestätigte Angaben",
      meaning:
        "Sie stehen nur in privaten Aufstellungen, Code-Repositorien oder Zitaten. Bei Sätzen und Vergünstigungen sind auch einzelne Werte und Zeiträume aufgeführt.",
      coverage: "Angaben, Werte und Zeiträume: {{found, number}} von {{total, number}}",
    },
    "single-source": {
      title: "Angaben aus nur einer Quelle",
      meaning:
        "Ereignisse, Aussagen, Schritte, Beträge, Rechtsakte, Zahlen, Vergünstigungen und Sätze, die keine andere Quelle bestätigt. Bei Sätzen und Vergünstigungen sind auch einzelne Werte und Zeiträume aufgeführt. Quellen, die einander wiedergeben, zählen als eine.",
      coverage: "Angaben, Werte und Zeiträume: {{found, number}} von {{total, number}}",
    },
    "source-not-rechecked": {
      title: "Quellen, seit 90 Tagen nicht erneut gelesen",
      meaning: "Eine Seite kann sich ändern oder verschwinden, nachdem sie gelesen wurde.",
      coverage: "Quellen: {{found, number}} von {{total, number}}",
    },
  },
  items: {
    overdue_one:
      "{{step}} (Termin: {{due}}). Seitdem ist {{count, number}} Tag vergangen, und keine Quelle meldet den Schritt als erledigt.",
    overdue_other:
      "{{step}} (Termin: {{due}}). Seitdem sind {{count, number}} Tage vergangen, und keine Quelle meldet den Schritt als erledigt.",
    overdueAtLeast_one:
      "{{step}} (Termin: {{due}}). Seitdem ist mindestens {{count, number}} Tag vergangen, und keine Quelle meldet den Schritt als erledigt.",
    overdueAtLeast_other:
      "{{step}} (Termin: {{due}}). Seitdem sind mindestens {{count, number}} Tage vergangen, und keine Quelle meldet den Schritt als erledigt.",
    overdueAbout_one:
      "{{step}} (Termin: {{due}}). Seitdem ist etwa {{count, number}} Tag vergangen, und keine Quelle meldet den Schritt als erledigt.",
    overdueAbout_other:
      "{{step}} (Termin: {{due}}). Seitdem sind etwa {{count, number}} Tage vergangen, und keine Quelle meldet den Schritt als erledigt.",
    withoutDate: "{{step}}: Ein Termin ist nicht bekannt.",
    withoutOwner: "{{step}}: Die Zuständigkeit ist nicht benannt.",
    silent_one: "Seit {{count, number}} Tag kein Ereignis; zuletzt: {{event}}, {{date}}.",
    silent_other: "Seit {{count, number}} Tagen kein Ereignis; zuletzt: {{event}}, {{date}}.",
    silentAtLeast_one: "Seit mindestens {{count, number}} Tag kein Ereignis; zuletzt: {{event}}, {{date}}.",
    silentAtLeast_other: "Seit mindestens {{count, number}} Tagen kein Ereignis; zuletzt: {{event}}, {{date}}.",
    silentAbout_one: "Seit etwa {{count, number}} Tag kein Ereignis; zuletzt: {{event}}, {{date}}.",
    silentAbout_other: "Seit etwa {{count, number}} Tagen kein Ereignis; zuletzt: {{event}}, {{date}}.",
    claimed: "Angegeben: Stufe {{claimed}} von 7 ({{claimedStage}}). Belegt: Stufe {{proven}} von 7 ({{provenStage}}).",
    claimedOnly: "Angegeben: Stufe {{claimed}} von 7 ({{claimedStage}}). Keine Stufe ist belegt.",
    unsettled: "{{question}} Keine Angabe gilt als geklärt.",
    settled: "{{question}} Quellen widersprechen sich; eine Angabe wird gezeigt, mit Begründung.",
    doubt:
      "{{question}} Nur eine Angabe wurde gefunden; sie ist leicht misszuverstehen oder geht auf einen einzigen Ursprung zurück.",
    unconfirmed: "{{fact}}. Das steht nur in privaten Aufstellungen oder Zitaten: {{sources}}.",
    singleSource: "{{fact}}. Das sagt nur eine Quelle: {{source}}.",
    oneVoice: "{{fact}}. Das sagen {{sources}}; sie zählen als eine Stimme.",
    notReread_one: "{{publisher}}: zuletzt gelesen am {{date}}; seitdem ist {{count, number}} Tag vergangen.",
    notReread_other: "{{publisher}}: zuletzt gelesen am {{date}}; seitdem sind {{count, number}} Tage vergangen.",
    neverRead: "{{publisher}}: Kein Lesetag ist erfasst.",
    valued: "{{rule}}: {{value}}",
    dated: "{{rule}}: {{value}}, {{validity}}",
    figure: "{{indicator}} ({{period}}): {{figure}}",
    figureOf: "{{indicator}} ({{of}}; {{period}}): {{figure}}",
  },
  csv: {
    download: "CSV herunterladen",
    matter: "Beschreibung",
    days: "Tage",
    publisher: "Herausgeber",
    title: "Titel der Quelle",
    address: "Adresse",
  },
};
