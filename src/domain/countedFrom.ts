import { bounds, type FuzzyDate, type PlainDate } from "./edtf.ts";

const isVague = ({ about, inferred }: PlainDate): boolean => about === true || inferred === true;

/** Whether a date is only given as "about", or inferred: then what is counted from it is about right too. */
function isAbout(date: FuzzyDate): boolean {
  if (date.kind === "point") return isVague(date.at);
  return (date.kind === "interval" || date.kind === "one-of") && (isVague(date.from) || isVague(date.until));
}

/**
 * How sure a count of days since the last possible day of a date is: undefined when the day is known, "at-least" when it may have been an
 * earlier one.
 */
export function countedFrom(date: FuzzyDate): "at-least" | "about" | undefined {
  if (isAbout(date)) return "about";
  const { earliest, latest } = bounds(date);
  return earliest === latest ? undefined : "at-least";
}
