import { strToU8, zipSync } from "fflate";

/** A file of an archive: its path in ASCII, and its text. */
export type ArchivedFile = { readonly path: string; readonly text: string };

/** 1 January 1980, the first day that an archive can name: files of the same content are the same, whenever they are made. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs files into a ZIP archive, in their order; without a worker, which a strict content security policy would not let start. */
export const zip = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: FIRST_DAY });
