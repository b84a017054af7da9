/** What a page that was rendered ahead says about itself, in a JSON script of this id. */
export const PRERENDERED_ID = "prerendered";

/** The address it was rendered for, and the state of the data that it shows (`stateOf`). */
export type Prerendered = { readonly path: string; readonly data: string };

/** Reads the note of the page that was delivered; undefined when it was not rendered ahead. */
export function readPrerendered(): Prerendered | undefined {
  const note = document.getElementById(PRERENDERED_ID)?.textContent;
  // Our own build wrote it.
  return note === undefined || note === null ? undefined : (JSON.parse(note) as Prerendered);
}
