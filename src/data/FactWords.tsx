import type { FactKey } from "../domain/fact.ts";
import type { Localized } from "../domain/localized.ts";
import { Words } from "../ui/Words.tsx";
import { FactMarker } from "./FactMarker.tsx";

/** A text of the data with the mark of the fact it belongs to right after its last word. */
export function FactWords({ of, fact }: { readonly of: Localized; readonly fact: FactKey }) {
  return (
    <>
      <Words of={of} />
      <FactMarker fact={fact} />
    </>
  );
}
