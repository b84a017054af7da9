import { Link } from "@tanstack/react-router";
import type { Dispute } from "../../domain/records/dispute.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./CitedIn.module.css";

/** The questions on which this source and others disagree, each leading to the values side by side. */
export function CitedIn({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { language } = useLanguage();
  return (
    <ul className={css["list"]}>
      {disputes.map(({ id, question }) => (
        <li key={id}>
          <Link to="/{-$locale}/sources/" params={{ locale: language }} hash={`dispute-${id}`}>
            <Words of={question} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
