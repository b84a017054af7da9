import css from "./Frieze.module.css";
import { GirihPattern } from "./GirihPattern.tsx";

/** The strip of girih under the top bar of every page but the overview. */
export function Frieze() {
  return (
    <div className={css["frieze"]}>
      <GirihPattern repeat={24} className={css["pattern"]} />
    </div>
  );
}
