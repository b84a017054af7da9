import { useState } from "react";

type Draft = { readonly text: string; readonly seen: string; readonly sent: readonly string[] };

/**
 * The text of a field while it is typed, when what it means is kept elsewhere (in the address) and comes back a moment later: an answer
 * to an earlier key stroke must not overwrite what was typed since. A value that comes from somewhere else (Back, "Clear") is adopted.
 */
export function useDraft(value: string): readonly [text: string, type: (text: string) => void] {
  const [draft, setDraft] = useState<Draft>({ text: value, seen: value, sent: [] });
  if (draft.seen !== value) {
    const at = draft.sent.indexOf(value);
    setDraft(
      at < 0
        ? { text: value, seen: value, sent: [] }
        : { text: draft.text, seen: value, sent: draft.sent.slice(at + 1) },
    );
  }
  return [draft.text, (text) => setDraft(({ seen, sent }) => ({ text, seen, sent: [...sent, text] }))];
}
