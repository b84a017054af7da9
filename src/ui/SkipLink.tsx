import css from "./SkipLink.module.css";

/** The first stop of the keyboard: jumps over the top bar. `target` is the id of the main region, which needs `tabIndex={-1}`. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a className={css["skip"]} href={`#${target}`}>
      {children}
    </a>
  );
}
