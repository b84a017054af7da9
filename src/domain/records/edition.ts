import { z } from "zod/mini";
import { date, id, text } from "./fields.ts";

/** The state of the whole data set: as of which day it was researched, and its version. One record. */
export const edition = z.strictObject({ id, asOf: date, version: text });
