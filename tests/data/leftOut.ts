/** What the research holds and the data does not, by `kind/id`, each with its reason. Empty: nothing of these kinds is left out. */
export const LEFT_OUT: Readonly<Record<string, string>> = {};

/**
 * Notes that are not kept as such: they stand in another form, or are left out for a reason. By the record they are about: how many,
 * and where or why.
 */
export const STANDS_ELSEWHERE: Readonly<Record<string, { readonly count: number; readonly where: string }>> = {
  "milestones/koica": {
    count: 1,
    where: "The project period 2021–2025 is a plan, so it is the next step koica-project, not an event.",
  },
  "organizations/hitachi-vantara": {
    count: 1,
    where:
      "What was not found (seat, chief executive, head count, revenue, delivery centres) is kept as open questions.",
  },
  "people/sherzod-shermatov": {
    count: 6,
    where:
      "Three notes are offices with their dates (rector, acting minister, Minister of Public Education). Three are left out because they are private or no office: birthplace and age, a candidacy, an honorary doctorate.",
  },
  "people/farkhod-ibragimov": { count: 2, where: "Both notes are offices with what is known of their dates." },
  "people/abdulahad-kuchkarov": { count: 2, where: "Both notes are offices with what is known of their dates." },
};
