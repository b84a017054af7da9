import type { Dataset } from "../../src/domain/dataset.ts";
import {
  ARTICLE,
  dispute,
  frame,
  isAt,
  type Need,
  need,
  question,
  reading,
  record,
  said,
  separately,
} from "./articleNeeds.ts";

/*
 * What the article says, reference by reference (M: frame, P: sentences, E: entities, R: relations, A: ambiguities and gaps),
 * and what must therefore be in the data. Each need answers with what is missing, or with nothing.
 */

const COMPANY = "hitachi-vantara";
const BOTH = "both-parties";

const meeting = (what: string, holds: (event: NonNullable<ReturnType<Dataset["events"]["get"]>>) => boolean): Need =>
  need(`events/hv-meeting ${what}`, ({ events }) => {
    const event = events.get("hv-meeting");
    return event !== undefined && holds(event);
  });

const office: Need = need("Sherzod Shermatov as minister at the ministry", ({ people }) =>
  people
    .get("sherzod-shermatov")
    ?.offices?.some(
      ({ id, organization }) =>
        id === "minister-of-digital-technologies" && organization === "ministry-of-digital-technologies",
    ),
);

const emptyStep = (id: string, statement: string): Need =>
  need(`next-steps/${id} with nothing filled in`, (dataset) => {
    const step = dataset["next-steps"].get(id);
    if (step === undefined || step.statement !== statement) return false;
    return [step.content, step.due, step.owner, step.place].every(
      (value) => typeof value === "object" && "unknown" in value,
    );
  });

const placeDisputed = meeting(
  "with a disputed place",
  ({ place }) => typeof place === "object" && place.dispute === "meeting-place",
);
const initiative = meeting("on the minister's initiative", (event) => event.initiative === "sherzod-shermatov");
const bothThere = meeting("of the minister and the leadership", ({ participants = [] }) =>
  ["sherzod-shermatov", "hitachi-vantara-leadership"].every((one) => participants.includes(one)),
);

const discussed = (at: string, topic: string, saying?: RegExp) =>
  said({ at, force: "discussed", by: BOTH, topic, ...(saying !== undefined && { saying }) });
const emphasised = (topic: string) =>
  said({ at: "¶3 s2", force: "emphasised", by: BOTH, to: BOTH, topic, saying: /great importance/ });
const interest = (topic: string, saying: RegExp = /great interest/) =>
  said({ at: "¶4 s1", force: "interest", by: COMPANY, to: "uzbek-side", topic, saying });
const informed = (topic: string) =>
  said({
    at: "¶5 s1",
    force: "informed",
    by: "uzbek-side",
    to: "hitachi-vantara-representatives",
    topic,
    saying: /in detail/,
  });
const agreed = (topic: string, saying: RegExp) => said({ at: "¶6 s1", force: "agreed", by: BOTH, topic, saying });
const outlined = (topic: string) => said({ at: "¶6 s2", force: "outlined", by: BOTH, topic });

const regionalOffice = said({
  at: "¶3 s1",
  force: "explored",
  by: BOTH,
  topic: "regional-office",
  saying: /in Uzbekistan/,
});
const hub = discussed("¶1 s2", "new-outsourcing-hub", /new outsourcing hub for Hitachi Vantara/);
const initiatives = discussed("¶1 s2", "it-sector-initiatives", /state-backed/);
const programmes = discussed("¶2 s1", "workforce-programmes", /government-supported/);
const members = discussed("¶2 s1", "member-business-environment", /favourable/);

export const ARTICLE_MODEL: Readonly<Record<string, readonly Need[]>> = {
  M1: [
    frame("headline"),
    need("interest by a Japanese company noted at the headline", ({ places }) =>
      isAt(places.get("japan")?.evidence ?? [], "headline"),
    ),
  ],
  M2: [frame("title-line")],
  M3: [
    frame("date"),
    need(
      "the article published on 21 December 2025",
      ({ sources }) => sources.get(ARTICLE)?.published === "2025-12-21",
    ),
    meeting("not dated by the publication", ({ date }) => date !== "2025-12-21"),
  ],
  M4: [
    frame("tags"),
    need(
      "the four tags in English",
      ({ sources }) => sources.get(ARTICLE)?.tags?.join() === "news,IT Park,Uzbekistan,Technology",
    ),
  ],
  M5: [
    frame("publisher"),
    need("IT Park speaking for itself", ({ sources }) => sources.get(ARTICLE)?.speaksFor === "it-park-uzbekistan"),
  ],

  P1S1: [
    reading("¶1 s1"),
    office,
    record("events", "hv-meeting", "meeting", "¶1 s1"),
    initiative,
    bothThere,
    placeDisputed,
  ],
  P1S2: [reading("¶1 s2"), hub, initiatives],
  P2S1: [
    reading("¶2 s1"),
    discussed("¶2 s1", "tax-incentives", /main points.*now in place/),
    discussed("¶2 s1", "customs-incentives", /main points.*now in place/),
    members,
    programmes,
    discussed("¶2 s1", "workforce-programmes", /train and to develop/),
  ],
  P3S1: [reading("¶3 s1"), regionalOffice],
  P3S2: [reading("¶3 s2"), emphasised("strategic-location"), emphasised("market-access"), emphasised("labour-market")],
  P4S1: [
    reading("¶4 s1"),
    interest("outsourcing", /improve IT outsourcing services in Uzbekistan/),
    interest("data-infrastructure"),
    interest("data-centres"),
    interest("local-talent", /training/),
    interest("local-talent", /professional growth/),
    interest("joint-projects"),
    interest("public-sector", /public/),
    interest("private-sector", /private/),
  ],
  P5S1: [
    reading("¶5 s1"),
    informed("data-centre-investment"),
    informed("it-infrastructure-modernisation"),
    informed("education-programmes"),
    informed("it-sector"),
    informed("digital-economy"),
  ],
  P6S1: [
    reading("¶6 s1"),
    need("the agreement to strengthen the partnership, noted as presupposed", ({ statements }) =>
      [...statements.values()].some(
        ({ force, evidence, text, note }) =>
          force === "agreed" &&
          isAt(evidence, "¶6 s1") &&
          /strengthen/.test(text.en ?? "") &&
          /[Pp]resuppose/.test(note?.en ?? ""),
      ),
    ),
    agreed("regional-outsourcing-centre", /promote/),
    agreed("regional-data-infrastructure-centre", /promote/),
  ],
  P6S2: [reading("¶6 s2"), outlined("outsourcing"), outlined("data-centres")],

  E01: [record("people", "sherzod-shermatov", "person", "¶1 s1")],
  E02: [office],
  E03: [
    record("organizations", "ministry-of-digital-technologies", "ministry", "¶1 s1"),
    need(
      "the ministry marked as implied",
      ({ organizations }) => organizations.get("ministry-of-digital-technologies")?.implied,
    ),
  ],
  E04: [record("organizations", COMPANY, "company", "¶1 s1", "¶1 s2", "¶3 s1", "¶4 s1", "¶6 s1")],
  E05: [record("people", "hitachi-vantara-leadership", "unnamed-group", "¶1 s1")],
  E06: [record("people", "hitachi-vantara-representatives", "unnamed-group", "¶5 s1")],
  E07: [record("people", BOTH, "unnamed-group", "¶3 s1", "¶3 s2", "¶6 s1", "¶6 s2")],
  E08: [record("organizations", "it-park-uzbekistan", "agency", "¶2 s1", "tags", "publisher")],
  E09: [record("organizations", "it-park-members", "group", "¶2 s1")],
  E10: [record("organizations", "government-of-uzbekistan", "government", "¶1 s2", "¶2 s1", "¶5 s1")],
  E11: [record("places", "uzbekistan", "country", "¶1 s2", "¶2 s1", "¶3 s1", "¶3 s2", "¶4 s1", "¶6 s1")],
  E12: [record("places", "japan", "country", "headline", "¶1 s1")],
  E13: [record("places", "cis", "region", "¶3 s2")],
  E14: [record("places", "neighbouring-countries", "region", "¶3 s2")],
  E15: [record("events", "hv-meeting", "meeting", "¶1 s1")],
  E16: [record("topics", "tax-incentives", "incentive", "¶2 s1")],
  E17: [record("topics", "customs-incentives", "incentive", "¶2 s1")],
  E18: [record("topics", "member-business-environment", "condition", "¶2 s1")],
  E19: [record("topics", "workforce-programmes", "programme", "¶2 s1")],
  E20: [record("topics", "it-sector-initiatives", "programme", "¶1 s2")],
  E21: [record("topics", "regional-office", "project-idea", "¶3 s1")],
  E22: [record("topics", "outsourcing", "field", "¶1 s2", "¶4 s1", "¶6 s1", "¶6 s2")],
  E23: [record("topics", "data-infrastructure", "field", "¶4 s1", "¶6 s1")],
  E24: [record("topics", "data-centres", "field", "¶4 s1", "¶5 s1", "¶6 s2")],
  E25: [record("topics", "local-talent", "field", "¶4 s1")],
  E26: [record("topics", "joint-projects", "field", "¶4 s1")],
  E27: [record("topics", "data-centre-investment", "investment-offer", "¶5 s1")],
  E28: [record("topics", "it-infrastructure-modernisation", "programme", "¶5 s1")],
  E29: [record("topics", "education-programmes", "programme", "¶5 s1")],
  E30: [
    record("topics", "it-sector", "sector", "¶1 s2", "¶5 s1"),
    record("topics", "digital-economy", "sector", "¶5 s1"),
    record("topics", "public-sector", "sector", "¶4 s1"),
    record("topics", "private-sector", "sector", "¶4 s1"),
  ],
  E31: [record("topics", "strategic-location", "argument", "¶3 s2")],
  E32: [record("topics", "market-access", "argument", "¶3 s2")],
  E33: [record("topics", "labour-market", "argument", "¶3 s2")],
  E34: [record("topics", "new-outsourcing-hub", "role", "¶1 s2")],
  E35: [record("topics", "regional-outsourcing-centre", "role", "¶6 s1")],
  E36: [record("topics", "regional-data-infrastructure-centre", "role", "¶6 s1")],
  E37: [record("next-steps", "start-of-outsourcing", undefined, "¶6 s2")],
  E38: [record("next-steps", "setting-up-data-centres", undefined, "¶6 s2")],

  R01: [office],
  R02: [bothThere],
  R03: [placeDisputed, dispute("meeting-place", false)],
  R04: [hub],
  R05: [initiatives],
  R06: [
    discussed("¶2 s1", "tax-incentives"),
    discussed("¶2 s1", "customs-incentives"),
    record("organizations", "government-of-uzbekistan", "government", "¶2 s1"),
  ],
  R07: [members, record("organizations", "it-park-members", "group", "¶2 s1")],
  R08: [programmes],
  R09: [regionalOffice],
  R10: [
    emphasised("strategic-location"),
    said({ at: "¶3 s2", force: "emphasised", by: BOTH, topic: "market-access", saying: /CIS and neighbouring/ }),
    emphasised("labour-market"),
  ],
  R11: [emphasised("strategic-location"), emphasised("market-access"), emphasised("labour-market")],
  R12: [interest("outsourcing", /improve/)],
  R13: [interest("data-infrastructure", /building/), interest("data-centres", /building/)],
  R14: [interest("local-talent")],
  R15: [interest("joint-projects")],
  R16: [
    informed("data-centre-investment"),
    informed("it-infrastructure-modernisation"),
    informed("education-programmes"),
  ],
  R17: [agreed("outsourcing", /strengthen the partnership/)],
  R18: [
    agreed("regional-outsourcing-centre", /Uzbekistan/),
    agreed("regional-data-infrastructure-centre", /Uzbekistan/),
  ],
  R19: [
    outlined("outsourcing"),
    outlined("data-centres"),
    emptyStep("start-of-outsourcing", "hv-outlined-outsourcing"),
    emptyStep("setting-up-data-centres", "hv-outlined-data-centres"),
  ],

  A01: [question("meeting-place-wording", "ambiguous"), dispute("meeting-place", false)],
  A02: [question("meeting-form-wording", "ambiguous"), dispute("meeting-form", true)],
  A03: [
    question("meeting-day", "silent"),
    meeting("on or before 21 December 2025", ({ date }) => date === "../2025-12-21"),
    dispute("meeting-date", true),
  ],
  A04: [question("same-people", "ambiguous"), question("participant-names", "silent"), dispute("meeting-people", true)],
  A05: [
    question("both-parties-voice", "ambiguous"),
    said({
      at: "¶3 s2",
      force: "emphasised",
      by: BOTH,
      topic: "strategic-location",
      saying: /^According to IT Park/,
    }),
  ],
  A06: [question("main-topic", "ambiguous")],
  A07: [question("partnership-presupposed", "ambiguous")],
  A08: [question("regional-scope", "ambiguous")],
  A09: [
    question("neighbouring-countries-list", "ambiguous"),
    need("the list of neighbours called our own reading", ({ places }) =>
      /our reading/.test(places.get("neighbouring-countries")?.note?.en ?? ""),
    ),
  ],
  A10: [question("new-hub", "ambiguous")],
  A11: [question("current-incentives", "ambiguous")],
  A12: [question("competitive-labour-market", "ambiguous")],
  A13: [question("joint-projects-sectors", "ambiguous")],
  A14: [
    question("next-step-content", "silent"),
    emptyStep("start-of-outsourcing", "hv-outlined-outsourcing"),
    emptyStep("setting-up-data-centres", "hv-outlined-data-centres"),
  ],
  A15: [separately(["data-centres", "data-centre-investment"], "interest", "informed", "outlined")],
  A16: [
    separately(
      ["new-outsourcing-hub", "outsourcing", "regional-outsourcing-centre"],
      "discussed",
      "interest",
      "agreed",
      "outlined",
    ),
  ],
  A17: [
    separately(["workforce-programmes", "local-talent", "education-programmes"], "discussed", "interest", "informed"),
  ],
  A18: [
    question("parent-company", "silent"),
    need("Hitachi, Ltd. without evidence in the article", ({ organizations }) => {
      const parent = organizations.get("hitachi-ltd");
      return parent !== undefined && !parent.evidence.some(({ source }) => source === ARTICLE);
    }),
  ],
  A19: [
    question("amounts-and-jobs", "silent"),
    question("data-centre-sites", "silent"),
    question("signed-document", "silent"),
    question("quotations-and-next-meeting", "silent"),
  ],
};

/** What the data lacks, each named by its reference. */
export const notCovered = (dataset: Dataset): readonly string[] =>
  Object.entries(ARTICLE_MODEL).flatMap(([reference, needs]) =>
    needs.flatMap((one) => {
      const missing = one(dataset);
      return missing === undefined ? [] : [`${reference}: ${missing}`];
    }),
  );
