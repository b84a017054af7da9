import type { Activity, LegalForm, Location, Owner, Test } from "./records/condition.ts";

/** What a company answers about itself; what is left out was not answered. The export share is a fraction, the investment in US dollars. */
export type CompanyProfile = {
  readonly year: number;
  readonly activity?: Activity | undefined;
  readonly legalForm?: LegalForm | undefined;
  readonly exportShare?: number | undefined;
  readonly investment?: number | undefined;
  readonly location?: Location | undefined;
  readonly owner?: Owner | undefined;
};

/** What the answers say about a condition. At a disputed value sources differ on whether it still counts. */
export type Outcome = "met" | "failed" | "not-answered" | "at-disputed-value";

const among = <Value>(answer: Value | undefined, allowed: readonly Value[]): Outcome =>
  answer === undefined ? "not-answered" : allowed.includes(answer) ? "met" : "failed";

function compared(answer: number | undefined, test: Extract<Test, { compare: unknown }>): Outcome {
  if (answer === undefined) return "not-answered";
  if (answer === test.value && test.disputed !== undefined) return "at-disputed-value";
  const holds =
    test.compare === "at-least"
      ? answer >= test.value
      : test.compare === "more-than"
        ? answer > test.value
        : answer < test.value;
  return holds ? "met" : "failed";
}

/** Whether the answers of a company meet what a condition tests. */
export function outcomeOf(test: Test, profile: CompanyProfile): Outcome {
  switch (test.kind) {
    case "activity": {
      const { activity } = profile;
      if (activity !== undefined && test.noneOf?.includes(activity) === true) return "failed";
      return test.oneOf === undefined ? (activity === undefined ? "not-answered" : "met") : among(activity, test.oneOf);
    }
    case "legal-form":
      return among(profile.legalForm, test.oneOf);
    case "location":
      return among(profile.location, test.oneOf);
    case "owner":
      return among(profile.owner, test.oneOf);
    case "export-share":
      return compared(profile.exportShare, test);
    case "investment":
      return compared(profile.investment, test);
  }
}
