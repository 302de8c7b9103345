import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import BetterSqlite3 from 'better-sqlite3';

import { SANDBOX_FILE } from '../../src/service/telegram-here.ts';

/** A button that stood in somebody's chat, and whether that program no longer knew it either. */
export type EarlierButton = { who: string; at: number; data: string; isUnknown: boolean };

type Left = {
  /** Statements that make the database as it was. */
  database: string;
  /** The sandbox's chats, as it keeps them. */
  telegram: string;
  /** Received files by their path, as base64. */
  files: Record<string, string>;
  buttons: readonly EarlierButton[];
};

/**
 * What the program of commit 09ef032 left of a small city, in the middle of everything; the README
 * of the tests tells what. Never made anew: what that program has written is out there.
 */
const left = JSON.parse(
  brotliDecompressSync(
    readFileSync(new URL('earlier-version.json.br', import.meta.url)),
  ).toString(),
) as Left;

export const earlierButtons = left.buttons;

/** Puts it into an empty folder of data. */
export const restoreEarlier = async (folder: string): Promise<void> => {
  const database = new BetterSqlite3(join(folder, 'thi-dua.db'));
  database.exec(left.database);
  database.close();
  await writeFile(join(folder, SANDBOX_FILE), left.telegram);
  for (const [path, bytes] of Object.entries(left.files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(bytes, 'base64'));
  }
};
