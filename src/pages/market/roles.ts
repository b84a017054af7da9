import type { Market } from "../../domain/records/market.ts";
import type { MapRole } from "../../ui/charts/mapRoles.ts";

/** The part that a market plays, as one word: what the map draws and the table says. */
export function roleOf({ roles }: Pick<Market, "roles">): MapRole | "region" {
  if (roles.includes("home")) return "home";
  if (roles.includes("region")) return "region";
  if (roles.includes("cis")) return roles.includes("neighbour") ? "both" : "cis";
  return "neighbour";
}
