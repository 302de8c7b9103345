import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Random } from '../core/shared/random.ts';
import type { StoredCopy } from '../core/submissions/attachment.ts';
import { makePrivateFolder } from './private-files.ts';

/** The database stands on the same disk, and has to go on when no more files can be kept. */
const LEFT_FREE_BYTES = 64 * 1024 * 1024;

export type FileFolder = {
  /**
   * Whether a file of so many bytes can be written and leaves the database its room.
   *
   * @throws when the folder cannot be looked at
   */
  hasRoomFor(bytes: number): Promise<boolean>;
  /** Room on the disks of the data folder and of the files in it, in bytes. */
  rooms(): Promise<{ free: number; total: number }[]>;
  /** Writes the bytes under a random name and returns what they really are. */
  save(bytes: Uint8Array): Promise<StoredCopy>;
  read(storedName: string): Promise<Buffer>;
  stream(storedName: string): NodeJS.ReadableStream;
  /** Names of what was written at least so long ago, by the machine's clock; torn writes too. */
  olderThan(ageMs: number): Promise<string[]>;
  /** Does nothing when it is gone already. */
  remove(storedName: string): Promise<void>;
};

/** Where they lie in the data folder. */
export const FILES = 'files';

/** Own copies of people's files, `<data folder>/files`; their original names never touch a path. */
export const openFileFolder = async (dataFolder: string, random: Random): Promise<FileFolder> => {
  const folder = join(dataFolder, FILES);
  makePrivateFolder(folder);
  const pathOf = (storedName: string): string => {
    if (!/^[\w-]+(\.[a-z0-9]{1,8})?$/.test(storedName))
      throw new Error(`"${storedName}" is no name of a stored file`);
    return join(folder, storedName);
  };
  return {
    hasRoomFor: async (bytes) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize >= bytes + LEFT_FREE_BYTES;
    },
    rooms: () => Promise.all([dataFolder, folder].map(roomOn)),
    save: async (bytes) => {
      const { ext, mime } = await sniff(bytes);
      const storedName = `${random.token(128)}${ext === '' ? '' : `.${ext}`}`;
      await writeDurably(pathOf(storedName), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { storedName, sniffedType: mime, size: bytes.byteLength, sha256 };
    },
    read: (storedName) => readFile(pathOf(storedName)),
    stream: (storedName) => createReadStream(pathOf(storedName)),
    olderThan: (ageMs) => olderThan(folder, Date.now() - ageMs),
    remove: (storedName) => rm(join(folder, basename(storedName)), { force: true }),
  };
};

const roomOn = async (path: string): Promise<{ free: number; total: number }> => {
  const { bavail, blocks, bsize } = await statfs(path);
  return { free: bavail * bsize, total: blocks * bsize };
};

const olderThan = async (folder: string, limitMs: number): Promise<string[]> => {
  const old: string[] = [];
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs <= limitMs) old.push(name);
  }
  return old;
};

const unknownType = { ext: '', mime: 'application/octet-stream' };

/** What the bytes say they are; old Word files are known only as their container. */
const sniff = async (bytes: Uint8Array): Promise<{ ext: string; mime: string }> => {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return unknownType;
  return { ext: found.ext.replaceAll(/[^a-z0-9]/g, '').slice(0, 8), mime: found.mime };
};

/** A crash leaves either the whole file or none under that name. */
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.part`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
