import type { ReactNode } from "react";
import css from "./LinkStrip.module.css";

/** One choice out of a few, all in view, each an address. Mark the present one with `aria-current`. */
export function LinkStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={css["strip"]} aria-label={label}>
      {children}
    </nav>
  );
}
