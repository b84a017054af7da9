import type { Drawing } from "./picture.ts";

/** What the look of a drawing depends on; everything else a browser draws by default. */
const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "paint-order",
] as const;

const OF_TEXT = ["font-size", "font-weight", "text-anchor"] as const;

/** Names that only the page understands, and what makes a part of it answer to keys. */
const ONLY_HERE = /^(?:class|style|tabindex|role|aria-.*|data-.*|focusable|font-family|id|on.*)$/;

/** Draws one pixel in a colour, to learn it in the way that every program writes it: #rrggbb. */
function colourReader(): (colour: string) => string {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    if (context === null || colour === "none" || colour.startsWith("url(")) return colour;
    const before = known.get(colour);
    if (before !== undefined) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    const read = alpha === 0 ? "none" : hex;
    known.set(colour, read);
    return read;
  };
}

function copyLook(from: Element, to: Element, colour: (value: string) => string): void {
  for (const { name } of [...to.attributes]) if (ONLY_HERE.test(name)) to.removeAttribute(name);
  const computed = getComputedStyle(from);
  const names = from.localName === "text" || from.localName === "tspan" ? [...DRAWN, ...OF_TEXT] : DRAWN;
  if (from.namespaceURI === "http://www.w3.org/2000/svg" && from.localName !== "svg") {
    for (const name of names) {
      const value = computed.getPropertyValue(name);
      if (value === "") continue;
      to.setAttribute(name, name === "fill" || name === "stroke" ? colour(value) : value);
    }
  }
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy !== undefined) copyLook(child, copy, colour);
  });
}

/** What a drawing on the page looks like, written into it: it no longer needs the stylesheet. Patterns keep their names. */
export function standAlone(svg: SVGSVGElement): Drawing {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("The copy of a drawing is no drawing.");
  const patterns = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
  copyLook(svg, copy, colourReader());
  // The names of patterns went with the other names; they lead from a surface to its pattern.
  [...svg.querySelectorAll("*")].forEach((original, index) => {
    if (patterns.includes(original.id) && original.id !== "")
      [...copy.querySelectorAll("*")][index]?.setAttribute("id", original.id);
  });
  const content = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join("");
  return {
    content,
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
  };
}

/** Draws an SVG file as a PNG of `scale` times its size. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  // A data address: the content policy of the page allows no other for pictures made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw pictures.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture stayed empty.")) : resolve(blob)),
      "image/png",
    );
  });
}
