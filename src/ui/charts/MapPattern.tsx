import { useId } from "react";
import { classes } from "../classes.ts";
import css from "./CountryMap.module.css";
import { type MapRole, patternId } from "./mapRoles.ts";

/** The surface of a role: lines for the CIS, dots for neighbours, both for both. */
export function MapPattern({ id, of: role }: { readonly id: string; readonly of: Exclude<MapRole, "home"> }) {
  return (
    <pattern id={patternId(id, role)} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className={css[`ground-${role}`]} width="8" height="8" />
      {role !== "neighbour" && <path className={css["lines"]} d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />}
      {role !== "cis" && <circle className={css["dot"]} cx="2.5" cy="2.5" r={role === "both" ? 1.6 : 1.4} />}
      {role === "neighbour" && <circle className={css["dot"]} cx="6.5" cy="6.5" r="1.4" />}
    </pattern>
  );
}

/** A sample of a role for the legend. */
export function MapSign({ of: role }: { readonly of: MapRole | "others" }) {
  const id = useId();
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      {role !== "home" && role !== "others" && (
        <defs>
          <MapPattern id={id} of={role} />
        </defs>
      )}
      <rect
        className={role === "others" ? css["land"] : classes(css["shape"], css[role])}
        x="1"
        y="1"
        width="24"
        height="14"
        {...(role !== "home" && role !== "others" && { fill: `url(#${patternId(id, role)})` })}
      />
    </svg>
  );
}
