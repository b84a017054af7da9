import { vi } from "vitest";

/** jsdom's files are read by its own reader. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

/** Catches what the page hands over to be saved: jsdom has neither addresses for files nor a place to save them. */
export function downloads() {
  let saved: Blob | undefined;
  let name = "";
  URL.createObjectURL = (given) => {
    if (given instanceof Blob) saved = given;
    return "blob:it";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download;
  });
  return {
    name: () => name,
    text: () => (saved === undefined ? Promise.reject(new Error("Nothing was saved.")) : textOf(saved)),
  };
}
