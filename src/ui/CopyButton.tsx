import { Button } from "./Button.tsx";
import type { IconName } from "./Icon.tsx";
import { useToast } from "./Toast.tsx";

type CopyButtonProps = {
  icon: IconName;
  children: string;
  /** What goes on the clipboard; asked when the button is pressed. */
  text: () => string;
  /** The words for "that worked" and "that was refused". */
  copied: string;
  failed: string;
};

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ icon, children, text, copied, failed }: CopyButtonProps) {
  const toast = useToast();
  const copy = async () => {
    try {
      // Not there at all on a page that came without encryption: that throws too, and is caught.
      await navigator.clipboard.writeText(text());
      toast({ text: copied });
    } catch {
      toast({ text: failed });
    }
  };
  return (
    <Button icon={icon} onClick={() => void copy()}>
      {children}
    </Button>
  );
}
