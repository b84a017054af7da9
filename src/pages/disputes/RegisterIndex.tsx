import { Link } from "@tanstack/react-router";
import type { RegisterGroup } from "../../domain/disputeRegister.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./RegisterIndex.module.css";
import { useGroupName } from "./useGroupName.ts";

/** Every question in one look, each leading to its values. On a phone the groups alone. */
export function RegisterIndex({ groups }: { readonly groups: readonly RegisterGroup[] }) {
  const { t } = useLanguage();
  return (
    <nav className={css["index"]} aria-labelledby="register-index">
      <h2 id="register-index">{t(($) => $.disputes.index)}</h2>
      <ul className={css["groups"]}>
        {groups.map((group) => (
          <GroupEntry key={group.key} group={group} />
        ))}
      </ul>
    </nav>
  );
}

function GroupEntry({ group }: { readonly group: RegisterGroup }) {
  const { format } = useLanguage();
  const name = useGroupName(group);
  return (
    <li className={css["group"]}>
      <Link to="./" search={true} hash={`group-${group.key}`} activeOptions={{ includeHash: true }}>
        {name}
      </Link>{" "}
      <span className={css["number"]}>{format.number(group.entries.length)}</span>
      <ul className={css["questions"]}>
        {group.entries.map(({ dispute: { id, question }, standing }) => (
          <li key={id} className={standing === "open" ? css["open"] : undefined}>
            <Link to="./" search={true} hash={`dispute-${id}`} activeOptions={{ includeHash: true }}>
              <Words of={question} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
