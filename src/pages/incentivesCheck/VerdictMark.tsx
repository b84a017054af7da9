import type { Verdict } from "../../domain/coverage.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./VerdictMark.module.css";

type VerdictMarkProps = { readonly verdict: Verdict; readonly children: string };

/** An answer by sign, colour and word: a tick, the dashed ring of what is not known, a cross. */
export function VerdictMark({ verdict, children }: VerdictMarkProps) {
  if (verdict === "unclear") return <Unknown>{children}</Unknown>;
  return (
    <span className={css[verdict]}>
      <Icon name={verdict === "covered" ? "check" : "close"} />
      {children}
    </span>
  );
}
