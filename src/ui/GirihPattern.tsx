import { useId } from "react";
import { girihTile } from "./girih.ts";

type GirihPatternProps = {
  /** Height of one repeat, in px. */
  repeat: number;
  /** Width of the lines, in px. */
  line?: number | undefined;
  className?: string | undefined;
};

/** An area of girih line art in the current colour. Decoration: hidden from assistive technology, never animated. */
export function GirihPattern({ repeat, line = 1.1, className }: GirihPatternProps) {
  const id = useId();
  const tile = girihTile(repeat);
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={tile.width} height={tile.height} patternUnits="userSpaceOnUse">
          <path d={tile.path} fill="none" stroke="currentColor" strokeWidth={line} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
