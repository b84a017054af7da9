import { DisputeLink } from "../../data/recordLinks.tsx";
import type { Dispute } from "../../domain/records/dispute.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./CitedIn.module.css";

/** The questions on which this source and others disagree, each leading to the values side by side. */
export function CitedIn({ disputes }: { readonly disputes: readonly Dispute[] }) {
  return (
    <ul className={css["list"]}>
      {disputes.map(({ id, question }) => (
        <li key={id}>
          <DisputeLink id={id}>
            <Words of={question} />
          </DisputeLink>
        </li>
      ))}
    </ul>
  );
}
