/** The register of disagreements. */
export const disputes = {
  title: "Disagreements",
  found_one: "{{count, number}} question has more than one answer, or one that is open to doubt.",
  found_other: "{{count, number}} questions have more than one answer, or one that is open to doubt.",
  open_one: "For {{count, number}} of them no value is settled on.",
  open_other: "For {{count, number}} of them no value is settled on.",
  allSettled: "For each of them a value is shown, with the reason.",
  lead: "All values stay, each with its sources. Which one is shown, and why, stands below them.",
  none: {
    title: "No disagreement between sources is recorded.",
    fit: "No question fits all of these filters at once.",
  },
  index: "All questions at a glance",
  filter: "Filter the questions",
  standing: "State",
  standings: {
    all: "All",
    open: "Not settled",
    settled: "A value is shown",
  },
  kinds: {
    disagreement: "Sources disagree",
    doubt: "Doubt: one value, easily misread or from a single origin",
  },
  partnership: "Partnership",
  allPartnerships: "All partnerships",
  subject: "What it is about",
  shown: "Questions shown: {{shown, number}} of {{total, number}}",
  asked: "The filters would hide this question. It is shown because the address points to it.",
  concerns: "Concerns",
  otherValue: "Recorded, not shown",
  openValue: "Recorded, not settled",
};
