import { inflateRawSync } from 'node:zlib';

/** A file inside a zip, as its central directory tells; `at` is where its own record begins. */
export type ZipEntry = { name: string; packed: number; unpacked: number; at: number };

/** What a zip may hold before anything of it is unpacked (a bomb is small outside only). */
const MOST_ENTRIES = 500;
const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_RATIO = 100;
/** Small files of repeated words pack better than any ratio, and harm nobody. */
const HARMLESS_BYTES = 1024 * 1024;

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Whether the bytes begin like a zip; workbooks and documents of today's Office are zips. */
export const looksZipped = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

/**
 * The list of what a zip holds, read without unpacking it; undefined when it is broken, or made in
 * a way that no spreadsheet program makes (more than 4 GB, several disks).
 */
export const zipContents = (bytes: Uint8Array): ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const OWN_LENGTH = 30;
const DEFLATED = 8;

/** A file's content, never more than the list promises; undefined when it cannot be unpacked. */
export const unpackedEntry = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, unpacked } = entry;
  if (at + OWN_LENGTH > bytes.length) return undefined;
  const from = at + OWN_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (view.getUint16(at + 8, true) !== DEFLATED) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
};

/** Too many files, too much of them once unpacked, or names that lead out of the folder. */
export const isUnsafe = (entries: readonly ZipEntry[]): boolean => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return (
    entries.length > MOST_ENTRIES ||
    unpacked > MOST_UNPACKED ||
    entries.some(isBloated) ||
    entries.some(({ name }) => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|\.(?:zip|xlsx)$/i.test(name))
  );
};

const isBloated = ({ packed, unpacked }: ZipEntry): boolean =>
  unpacked > HARMLESS_BYTES && unpacked > packed * MOST_RATIO;

/** Where the end record stands: last in the file, before a comment of any length. */
const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
};
