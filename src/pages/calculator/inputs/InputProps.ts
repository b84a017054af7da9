import type { Scenario } from "../../../domain/savings/scenario.ts";

/** What every group of inputs is given: the company as it is, and the way to change it. */
export type InputProps = {
  readonly scenario: Scenario;
  /** Figures that the address leaves out show as empty until they are typed. */
  readonly hidden: boolean;
  readonly edit: (change: (scenario: Scenario) => Scenario) => void;
};
