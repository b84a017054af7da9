/** What needs a person's eye: the rules, and each finding as a whole sentence. */
export const attention = {
  title: "Attention",
  found_one: "{{count, number}} point needs a look.",
  found_other: "{{count, number}} points need a look.",
  nothingFound: "Nothing needs a look.",
  asOfData: "As of {{date}}, the date of the data.",
  asOfOther: "As of {{date}}; the data is as of {{data}}.",
  asOfAlone: "As of {{date}}.",
  lead: "Days are counted up to this date, not up to today. Each line is a reason to look again, not a finding against anybody.",
  refused: "“{{given}}” cannot be used as a date here.",
  refusedWhy:
    "A day from 1990 to 2100, written like 2026-11-23, can. The list is shown as of {{date}}, the date of the data.",
  filter: "Filter the points",
  asOf: "As of",
  toDataDate: "Back to the date of the data",
  rule: "What is the matter",
  partnership: "Partnership",
  allPartnerships: "All partnerships",
  shown: "Points shown: {{shown, number}} of {{total, number}}",
  nothingToDo: "Nothing to do here.",
  nothing: {
    title: "Nothing to do",
    all: "As of this date no rule finds anything.",
    filtered: "As of this date nothing fits the filters that are set.",
  },
  group: "{{name}} ({{items, number}})",
  compare: "Values side by side",
  rules: {
    "step-overdue": {
      title: "Steps whose date has passed",
      meaning: "The date that was given lies before this day, and no source says that the step is done.",
      coverage: "Open steps with a date: {{found, number}} of {{total, number}}",
    },
    "step-without-date": {
      title: "Next steps without a date",
      meaning: "Nobody can tell when they are due.",
      coverage: "Open steps: {{found, number}} of {{total, number}}",
    },
    "step-without-owner": {
      title: "Next steps without an owner",
      meaning: "No source names who is to do them.",
      coverage: "Open steps: {{found, number}} of {{total, number}}",
    },
    "silent-120": {
      title: "No event for 120 days or more",
      meaning:
        "No event is recorded in this time. Partnerships that have ended, and those without any dated event, are left out.",
      coverage: "Partnerships: {{found, number}} of {{total, number}}",
    },
    "silent-60": {
      title: "No event for 60 to 119 days",
      meaning:
        "No event is recorded in this time. Partnerships that have ended, and those without any dated event, are left out.",
      coverage: "Partnerships: {{found, number}} of {{total, number}}",
    },
    "claim-beyond-proof": {
      title: "More claimed than is proven",
      meaning: "A source claims a stage for which the proof that it needs is missing.",
      coverage: "Partnerships: {{found, number}} of {{total, number}}",
    },
    disputed: {
      title: "Disputed facts",
      meaning: "Sources disagree, or the one value known is easily misread. What is not settled comes first.",
      coverage: "Questions in the register: {{found, number}} of {{total, number}}",
    },
    unconfirmed: {
      title: "Unconfirmed facts",
      meaning:
        "Only private ledgers, code repositories or quotations say so. With rates and incentives, single values and periods are listed too.",
      coverage: "Facts, values and periods: {{found, number}} of {{total, number}}",
    },
    "single-source": {
      title: "Facts from a single source",
      meaning:
        "Events, statements, steps, amounts, legal acts, figures, incentives and rates that no other source confirms. With rates and incentives, single values and periods are listed too. Sources that repeat each other count as one.",
      coverage: "Facts, values and periods: {{found, number}} of {{total, number}}",
    },
    "source-not-rechecked": {
      title: "Sources not read again for 90 days",
      meaning: "A page can change or disappear after it was read.",
      coverage: "Sources: {{found, number}} of {{total, number}}",
    },
  },
  items: {
    overdue_one: "{{step}} (due: {{due}}). {{count, number}} day has passed since, and no source says that it is done.",
    overdue_other:
      "{{step}} (due: {{due}}). {{count, number}} days have passed since, and no source says that it is done.",
    overdueAtLeast_one:
      "{{step}} (due: {{due}}). At least {{count, number}} day has passed since, and no source says that it is done.",
    overdueAtLeast_other:
      "{{step}} (due: {{due}}). At least {{count, number}} days have passed since, and no source says that it is done.",
    overdueAbout_one:
      "{{step}} (due: {{due}}). About {{count, number}} day has passed since, and no source says that it is done.",
    overdueAbout_other:
      "{{step}} (due: {{due}}). About {{count, number}} days have passed since, and no source says that it is done.",
    withoutDate: "{{step}}: no date is known.",
    withoutOwner: "{{step}}: no owner is named.",
    silent_one: "No event for {{count, number}} day; last: {{event}}, {{date}}.",
    silent_other: "No event for {{count, number}} days; last: {{event}}, {{date}}.",
    silentAtLeast_one: "No event for at least {{count, number}} day; last: {{event}}, {{date}}.",
    silentAtLeast_other: "No event for at least {{count, number}} days; last: {{event}}, {{date}}.",
    silentAbout_one: "No event for about {{count, number}} day; last: {{event}}, {{date}}.",
    silentAbout_other: "No event for about {{count, number}} days; last: {{event}}, {{date}}.",
    claimed: "Claimed: stage {{claimed}} of 7 ({{claimedStage}}). Proven: stage {{proven}} of 7 ({{provenStage}}).",
    claimedOnly: "Claimed: stage {{claimed}} of 7 ({{claimedStage}}). No stage is proven.",
    unsettled: "{{question}} No value is settled on.",
    settled: "{{question}} Sources disagree; one value is shown, with the reason.",
    doubt: "{{question}} Only one value was found; it is easily misread or rests on a single origin.",
    unconfirmed: "{{fact}}. Only private ledgers or quotations say so: {{sources}}.",
    singleSource: "{{fact}}. Only one source says so: {{source}}.",
    oneVoice: "{{fact}}. {{sources}} say so, but they count as one voice.",
    notReread_one: "{{publisher}}: last read on {{date}}; {{count, number}} day has passed since.",
    notReread_other: "{{publisher}}: last read on {{date}}; {{count, number}} days have passed since.",
    neverRead: "{{publisher}}: no day of reading is recorded.",
    valued: "{{rule}}: {{value}}",
    dated: "{{rule}}: {{value}}, {{validity}}",
    figure: "{{indicator}} ({{period}}): {{figure}}",
    figureOf: "{{indicator}} ({{of}}; {{period}}): {{figure}}",
  },
  csv: {
    download: "Download CSV",
    matter: "Description",
    days: "Days",
    publisher: "Publisher",
    title: "Title of the source",
    address: "Address",
  },
};
