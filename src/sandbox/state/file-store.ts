import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import type { SandboxFileKind, FileRecord } from './records.ts';
import type { TelegramState } from './telegram-state.ts';

export type NewFile = Pick<FileRecord, 'kind' | 'name' | 'mimeType' | 'details'>;

type Looks = { idStart: string; uniqueStart: string; folder: string; extension?: string };

/** How ids and paths of each kind begin; only photos and voice messages have a fixed ending. */
const LOOKS: Readonly<Record<SandboxFileKind, Looks>> = {
  document: { idStart: 'BQACAgUAAxk', uniqueStart: 'AgAD', folder: 'documents' },
  photo: { idStart: 'AgACAgUAAxk', uniqueStart: 'AQAD', folder: 'photos', extension: '.jpg' },
  video: { idStart: 'BAACAgUAAxk', uniqueStart: 'AgAD', folder: 'videos' },
  voice: { idStart: 'AwACAgUAAxk', uniqueStart: 'AgAD', folder: 'voice', extension: '.oga' },
};

/** The bytes of uploaded files: in a folder when the sandbox persists, else in memory. */
export class FileStore {
  readonly #state: TelegramState;
  readonly #folder: string | undefined;
  readonly #memory = new Map<string, Buffer>();

  constructor(state: TelegramState, folder: string | undefined) {
    this.#state = state;
    this.#folder = folder;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** Keeps the bytes and returns the key under which records refer to them. */
  keep(bytes: Buffer): string {
    const key = randomBytes(12).toString('hex');
    if (this.#folder === undefined) this.#memory.set(key, bytes);
    else writeFileSync(join(this.#folder, key), bytes);
    return key;
  }

  /** Undefined when the bytes are gone from the folder. */
  read(file: FileRecord): Buffer | undefined {
    if (this.#folder === undefined) return this.#memory.get(file.contentKey);
    try {
      return readFileSync(join(this.#folder, file.contentKey));
    } catch {
      return undefined;
    }
  }

  /** A new record over kept bytes; file_id is opaque, the path never shows the name. */
  record(file: NewFile, contentKey: string, size: number): FileRecord {
    const number = this.#state.takeFileNumber();
    const { idStart, uniqueStart, folder, extension } = LOOKS[file.kind];
    const made: FileRecord = {
      ...file,
      fileId: `${idStart}${randomBytes(36).toString('base64url')}`,
      fileUniqueId: `${uniqueStart}${randomBytes(8).toString('base64url')}`,
      size,
      path: `${folder}/file_${number}${extension ?? safeExtension(file.name)}`,
      contentKey,
    };
    this.#state.files.set(made.fileUniqueId, made);
    return made;
  }
}

const safeExtension = (name: string): string => {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : '';
};
