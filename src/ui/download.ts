/** How long (ms) the browser may take to begin saving before the address of the content is given back. */
const LONGEST_START = 60_000;

/** Hands a file to the browser to be saved under a name. `type` is its media type, with the character set for text. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LONGEST_START);
}
