import { Skeleton } from "../ui/Skeleton.tsx";
import { Wrap } from "../ui/Wrap.tsx";
import { useWordsIfLoaded } from "./addressLanguage.ts";
import css from "./Standalone.module.css";

/** Stands where a page will be. Its shape appears after 300 ms, so that quick answers never flicker. */
export function PageLoading() {
  const t = useWordsIfLoaded();
  return (
    <Wrap>
      <div className={css["loading"]}>
        {/* Which language it will be is not known before its words are there. */}
        <Skeleton label={t === undefined ? "Loading … · Wird geladen …" : t(($) => $.shell.loading)} lines={9} />
      </div>
    </Wrap>
  );
}
