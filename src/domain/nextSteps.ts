import type { Dataset } from "./dataset.ts";
import { bounds, parseEdtf } from "./edtf.ts";
import { isUnknown } from "./records/fields.ts";
import { type NextStep, STEP_STATUSES, type StepStatus } from "./records/nextStep.ts";
import { relations } from "./relations.ts";

/** The next steps of a partnership, in the order of the file. */
export const nextStepsOf = (dataset: Dataset, partnership: string): readonly NextStep[] =>
  relations(dataset).nextStepsOf(partnership);

/** Where a step stands on the board: one that is only outlined counts as dated as soon as a date is known. */
export const stepColumn = ({ status, due }: NextStep): StepStatus =>
  status === "outlined" && !isUnknown(due) ? "dated" : status;

/** The steps by how far they are; empty columns stay, for they say something too. */
export const board = (
  steps: readonly NextStep[],
): readonly { readonly status: StepStatus; readonly steps: readonly NextStep[] }[] =>
  STEP_STATUSES.map((status) => ({ status, steps: steps.filter((step) => stepColumn(step) === status) }));

/** A step has substance when its content or its date is known: "next steps were outlined" alone is none. */
export const hasSubstance = ({ content, due }: NextStep): boolean => !isUnknown(content) || !isUnknown(due);

/** The last day on which a step can be due lies before `asOf` (a day since 1970-01-01), and nothing reports it as done. */
export const isOverdue = ({ status, due }: NextStep, asOf: number): boolean =>
  status !== "done" && !isUnknown(due) && bounds(parseEdtf(due)).latest < asOf;
