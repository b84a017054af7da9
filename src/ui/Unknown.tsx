import css from "./Unknown.module.css";

/** An honest unknown: a dashed ring and the words for what is missing. Never a zero, a dash or today's date. */
export function Unknown({ children }: { children: string }) {
  return <span className={css["unknown"]}>{children}</span>;
}
