import { useState } from "react";

type Typed = {
  readonly text: string;
  readonly seen: number | undefined;
  readonly sent: readonly (number | undefined)[];
};

/**
 * The text of a number field while it is typed. The number itself is kept elsewhere (in the address) and comes back a moment later: an
 * answer to an earlier key stroke must not overwrite what was typed since, and "6.0" on the way to "6.000" stays as it was typed. A number
 * that comes from somewhere else (Back, another scenario) is adopted. `write` is the number as the language writes it; no number is no text.
 */
export function useTypedNumber(value: number | undefined, write: (value: number) => string) {
  const asText = value === undefined ? "" : write(value);
  const [typed, setTyped] = useState<Typed>({ text: asText, seen: value, sent: [] });
  if (typed.seen !== value) {
    const at = typed.sent.indexOf(value);
    setTyped(
      at < 0
        ? { text: asText, seen: value, sent: [] }
        : { text: typed.text, seen: value, sent: typed.sent.slice(at + 1) },
    );
  }
  return {
    text: typed.text,
    /** `handedOn`: what the text means, when that was handed on; left out when the text means nothing that is asked for. */
    type: (text: string, handedOn?: { readonly number: number | undefined }): void =>
      setTyped((before) => {
        const now = before.sent.length === 0 ? before.seen : before.sent.at(-1);
        const isNews = handedOn !== undefined && handedOn.number !== now;
        return { ...before, text, sent: isNews ? [...before.sent, handedOn.number] : before.sent };
      }),
    /** Writes the number that the text means in another form: for typing, or in full once typing is over. */
    rewrite: (as: (value: number) => string): void =>
      setTyped((before) => {
        const meant = before.sent.length === 0 ? before.seen : before.sent.at(-1);
        return meant === undefined ? before : { ...before, text: as(meant) };
      }),
  };
}
