import { z } from "zod/mini";
import { localized } from "../src/domain/localized.ts";
import { COLLECTIONS, type CollectionName, schemas } from "../src/domain/records/collections.ts";
import { evidence, evidences } from "../src/domain/records/evidence.ts";
import {
  date,
  dateOrUnknown,
  id,
  idOrUnknown,
  languageCode,
  text,
  unknown,
  url,
} from "../src/domain/records/fields.ts";

const POINT = "[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[~?]?";

/** What an editor cannot see in the schema itself: each shared field gets a name, a meaning and, where one can be written, a pattern. */
const meanings = z.registry<{ id: string; description: string; pattern?: string; minProperties?: number }>();
meanings.add(text, { id: "text", description: "A text of at least one visible character.", pattern: "\\S" });
meanings.add(id, {
  id: "id",
  description: "Lower-case words joined by hyphens. It is part of addresses, so it never changes.",
});
meanings.add(date, {
  id: "date",
  description:
    "2025 · 2025-12 · 2025-12-21 · 2025-12~ (about) · 2025-12? (inferred) · ../2025-12-21 (on or before) · 2025-12-18/2025-12-20 (from … to …) · 2025-02-01/.. (since) · [2025-12-18..2025-12-21] (on one day of these).",
  pattern: `^(${POINT}|\\.\\./${POINT}|${POINT}/(${POINT}|\\.\\.)|\\[${POINT}\\.\\.${POINT}\\])$`,
});
meanings.add(url, {
  id: "url",
  description: "A web address that begins with https:// or http://.",
  pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
});
meanings.add(languageCode, {
  id: "languageCode",
  description: "BCP 47 code of the language that a source is written in: de, en, ja, pt-BR.",
});
meanings.add(unknown, {
  id: "unknown",
  description:
    "Why a value is not known. not-announced: of things to come, nobody has published it yet. not-stated: the source leaves it out. not-named: people without names. not-found: searched for and not found. not-disclosed: withheld. disputed: sources contradict each other; name the dispute.",
});
meanings.add(dateOrUnknown, { id: "dateOrUnknown", description: "A date, or the reason why there is none." });
meanings.add(idOrUnknown, {
  id: "idOrUnknown",
  description: "The name of another record, or the reason why it is not known.",
});
meanings.add(localized, {
  id: "localized",
  description: "A text for people by language; all five are wanted, one is required.",
  minProperties: 1,
});
meanings.add(evidence, {
  id: "evidence",
  description:
    "One place in one source. locator: ¶4 s1 (paragraph and sentence), headline, title-line, date, tags, publisher, or an article of an act.",
});
meanings.add(evidences, {
  id: "evidences",
  description: "Where the fact comes from: at least one place in one source.",
});

/** Fields that a person who writes a record is most likely to ask about. */
const fields: Readonly<Record<string, string>> = {
  "events.date": "The day of the event itself, never that of its publication.",
  "events.participants": "Persons, unnamed groups or organizations.",
  "events.initiative": "Who is said to have taken the initiative.",
  "statements.force":
    "With which force it was said, strongest first. Nothing may stand here that is firmer than the source.",
  "statements.title": "The subject in a few words, for lists.",
  "statements.text": "The whole claim as a sentence that says no more than the source. Paraphrased, never quoted.",
  "statements.by": "Who is said to have said it: persons, unnamed groups or organizations.",
  "statements.to": "To whom; empty when the source does not say.",
  "next-steps.content": "What exactly is to be done.",
  "next-steps.owner": "A person or an organization.",
  "next-steps.statement": "The statement that outlined it.",
  "disputes.shown": "Position (from 0) of the value that is shown; null when none is settled on.",
  "disputes.reason": "Why this value is shown, or why none is.",
  "sources.speaksFor": "The organization whose side it tells. A press report tells no side.",
  "sources.repeats": "A source that this one probably repeats: together they are one voice.",
  "sources.paragraphs": "How many sentences each paragraph has.",
  "partnerships.themes": "Topics that belong to no other.",
  "partnerships.readings": "Which offer answers which interest: our reading. Both are statements.",
  "topics.theme": "The topic that this one belongs to; without it, it is a theme itself.",
  "organizations.implied": "The source does not name it; it follows from what the source says.",
  "open-questions.title": "A few words for a list: what is not known.",
};

type Described = { description?: string; $ref?: string; allOf?: unknown[] };

/** A draft-7 reference must stand alone, so a description of its own wraps it. */
function describe(property: Described, description: string): void {
  if (property.$ref !== undefined) {
    property.allOf = [{ $ref: property.$ref }];
    delete property.$ref;
  }
  property.description = description;
}

/** The JSON Schema (draft-7) of a whole collection file, for editors that complete and check while typing. */
function schemaOf(collection: CollectionName): string {
  const file = z.strictObject({ $schema: z.optional(z.string()), items: z.array(schemas[collection]) });
  const schema = z.toJSONSchema(file, { target: "draft-7", io: "input", metadata: meanings });
  const items = schema.properties?.["items"];
  const record =
    typeof items === "object" && typeof items.items === "object" && !Array.isArray(items.items)
      ? items.items
      : undefined;
  for (const [name, property] of Object.entries(record?.properties ?? {})) {
    const description = fields[`${collection}.${name}`];
    if (description !== undefined && typeof property === "object") describe(property, description);
  }
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The name of each schema file in `data/schema/` with what belongs into it. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(COLLECTIONS.map((collection) => [`${collection}.schema.json`, schemaOf(collection)]));
