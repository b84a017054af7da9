import type { Localized } from "../../domain/localized.ts";
import type { TermRow } from "../../ui/TermRows.tsx";
import { Words } from "../../ui/Words.tsx";

/** A row of a text of the data; none when the record does not have it. */
export const wordsRow = (key: string, term: string, text: Localized | undefined): readonly TermRow[] =>
  text === undefined ? [] : [{ key, term, value: <Words of={text} /> }];
