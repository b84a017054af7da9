/** The part that a country plays on the map. Each has a pattern of its own; the home country is a full surface. */
export const MAP_ROLES = ["home", "cis", "neighbour", "both"] as const;

export type MapRole = (typeof MAP_ROLES)[number];

/** The name of a pattern in the drawing `id`. */
export const patternId = (id: string, role: MapRole): string => `${id}-${role}`;
