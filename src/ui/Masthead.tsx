import type { ReactNode } from "react";
import { GirihPattern } from "./GirihPattern.tsx";
import css from "./Masthead.module.css";
import { type TermRow, TermRows } from "./TermRows.tsx";
import { Wrap } from "./Wrap.tsx";

type MastheadProps = {
  /** Who: the parties in one line. */
  parties: ReactNode;
  /** The status, as far as it is reported. */
  finding: ReactNode;
  /** What limits it. */
  limit?: ReactNode;
  lead?: ReactNode;
  /** A few figures as of the data's date; `AsOfList` draws them. */
  asOf?: ReactNode;
  /** The stage track, with `ground="band"`. */
  track?: ReactNode;
};

/** The head of the overview, the one place where lapis fills the width. Its headline is the status. */
export function Masthead({ parties, finding, limit, lead, asOf, track }: MastheadProps) {
  return (
    <div className={css["masthead"]}>
      <GirihPattern repeat={108.54} className={css["girih"]} />
      <Wrap className={css["inside"]}>
        <p className={css["parties"]}>{parties}</p>
        <h1 tabIndex={-1}>
          <span>{finding}</span>
          {limit !== undefined && <> </>}
          {limit !== undefined && <span className={css["limit"]}>{limit}</span>}
        </h1>
        <div className={css["grid"]}>
          {lead !== undefined && <p className={css["lead"]}>{lead}</p>}
          {asOf}
        </div>
        {track !== undefined && <div className={css["track"]}>{track}</div>}
      </Wrap>
    </div>
  );
}

/** The rows at the right of the masthead. */
export function AsOfList({ rows }: { rows: readonly TermRow[] }) {
  return <TermRows rows={rows} className={css["asof"]} />;
}
