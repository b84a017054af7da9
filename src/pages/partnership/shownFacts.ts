import type { FactKey } from "../../domain/fact.ts";
import type { StageStanding } from "../../domain/stage.ts";

/**
 * The facts to name beside a stage. One proof is enough; of a claim, all facts of the first one's kind are named, for the statements that
 * outlined a step say the same as the step.
 */
export function shownFacts({ standing, facts }: StageStanding): readonly FactKey[] {
  const kind = facts[0]?.split("/")[0];
  return standing === "claimed" ? facts.filter((key) => key.split("/")[0] === kind) : facts.slice(0, 1);
}
