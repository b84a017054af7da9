import css from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type SkeletonProps = {
  /** Says that the content is on its way. */
  label: string;
  /** Number of text lines it stands for. */
  lines?: number | undefined;
};

/** The shape of content that is still loading. Shows after 300 ms, so that quick answers never flicker. */
export function Skeleton({ label, lines = 4 }: SkeletonProps) {
  return (
    <div className={css["skeleton"]} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and have no identity but their place
        <span key={index} className={css["bar"]} />
      ))}
    </div>
  );
}
