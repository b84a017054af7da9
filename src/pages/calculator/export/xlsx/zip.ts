/** A file of an archive: its path in ASCII, and its text. */
export type ArchivedFile = { readonly path: string; readonly text: string };

const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that an archive can name: files of the same content are the same, whenever they are made. */
const FIRST_DAY = 0x21;

const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers as bytes, the lowest first, each with its length. */
function bytesOf(numbers: readonly (readonly [value: number, length: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numbers.reduce((total, [, length]) => total + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of numbers) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

/** Compressed by the browser itself: no worker is needed, which a strict content security policy would not let start. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  await written;
  return parts;
}

/** Packs files into a ZIP archive, in their order. */
export async function zip(files: readonly ArchivedFile[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const lengthOf = (some: readonly Uint8Array[]): number => some.reduce((total, { length }) => total + length, 0);
  for (const { path, text } of files) {
    const name = new TextEncoder().encode(path);
    const content = new TextEncoder().encode(text);
    const packed = await deflated(content);
    const offset = lengthOf(parts);
    const about = [
      [VERSION, 2],
      [0, 2],
      [DEFLATED, 2],
      [0, 2],
      [FIRST_DAY, 2],
      [checksum(content), 4],
      [lengthOf(packed), 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    parts.push(bytesOf([[LOCAL_FILE, 4], ...about]), name, ...packed);
    directory.push(
      bytesOf([
        [DIRECTORY_ENTRY, 4],
        [VERSION, 2],
        ...about,
        // Comment, disk, attributes inside and outside: none.
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      name,
    );
  }
  const end = bytesOf([
    [DIRECTORY_END, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [lengthOf(directory), 4],
    [lengthOf(parts), 4],
    [0, 2],
  ]);
  return [...parts, ...directory, end];
}
