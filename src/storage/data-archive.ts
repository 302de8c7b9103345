import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

import BetterSqlite3 from 'better-sqlite3';
import { create, extract, list } from 'tar';
import * as z from 'zod';

import { asInstant, type Instant } from '../core/shared/instant.ts';
import { codeOf } from '../error-codes.ts';
import { type CityPlace, copyDatabase, holdsData, replaceDatabase } from './archived-database.ts';
import { dropForsaken, saveToDisk, UNFINISHED } from './backup.ts';
import { FILES } from './file-folder.ts';
import { migrate } from './migrate.ts';
import { MigrationRefused } from './migration-history.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';

/** What an archive says of itself, as its first entry. */
const Contents = z.object({
  format: z.literal(1),
  engine: z.literal('sqlite'),
  madeAt: z.int(),
  databaseBytes: z.int().positive(),
  databaseSha256: z.string(),
  files: z.int().nonnegative(),
  fileBytes: z.int().nonnegative(),
});
type Contents = z.infer<typeof Contents>;

const CONTENTS = 'contents.json';
const DATABASE = 'thi-dua.db';
/** What an operator writes beside the database, and has to be there with it. */
const SETTINGS = ['letterheads.json'];

export type MadeArchive = { file: string; bytes: number; files: number };

/**
 * Writes database and files into one compressed archive while the bot may run: the database as it is at one moment, as a file
 * of SQLite whatever engine it is of, and all files that it names, since a file is never changed once its name is stored. The archive is read through
 * before it bears its name.
 *
 * @returns null when the file is there already
 * @throws when it cannot be written, or the copy is damaged
 */
export const archiveData = async (
  place: CityPlace,
  { file, at }: { file: string; at: Instant },
): Promise<MadeArchive | null> => {
  const target = resolve(file);
  if (existsSync(target)) return null;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const scratch = scratchIn(place);
  const unfinished = join(dirname(target), `.${basename(target)}${UNFINISHED}`);
  try {
    const contents = await gather(place, { scratch, at });
    rmSync(unfinished, { force: true });
    makePrivateFile(unfinished);
    const entries = [CONTENTS, DATABASE, FILES, ...SETTINGS.filter((one) => isIn(scratch, one))];
    await create({ file: unfinished, cwd: scratch, gzip: true, portable: true }, entries);
    await readThrough(unfinished, contents);
    saveToDisk(unfinished);
    renameSync(unfinished, target);
    return { file: target, bytes: statSync(target).size, files: contents.files };
  } finally {
    rmSync(unfinished, { force: true });
    rmSync(scratch, { recursive: true, force: true });
  }
};

const isIn = (folder: string, name: string): boolean => existsSync(join(folder, name));

/** On the disk of the data, so that files need not be copied to stay as they are. */
const scratchIn = ({ dataFolder }: CityPlace): string => {
  const folder = join(dataFolder, 'backups');
  makePrivateFolder(folder);
  dropForsaken(folder);
  const made = mkdtempSync(join(folder, 'archive-'));
  const scratch = `${made}${UNFINISHED}`;
  renameSync(made, scratch);
  return scratch;
};

const gather = async (
  place: CityPlace,
  { scratch, at }: { scratch: string; at: Instant },
): Promise<Contents> => {
  const { dataFolder } = place;
  const copy = join(scratch, DATABASE);
  await copyDatabase(place, { copy, at });
  makePrivateFolder(join(scratch, FILES));
  for (const name of namesIn(join(dataFolder, FILES)))
    hold(join(dataFolder, FILES, name), join(scratch, FILES, name));
  for (const name of SETTINGS) hold(join(dataFolder, name), join(scratch, name));
  const contents: Contents = {
    format: 1,
    engine: 'sqlite',
    madeAt: at,
    databaseBytes: statSync(copy).size,
    databaseSha256: await sha256Of(copy),
    ...filesIn(scratch),
  };
  writeFileSync(join(scratch, CONTENTS), JSON.stringify(contents), { mode: 0o600 });
  return contents;
};

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith(UNFINISHED)) : [];

/** The bytes of a file, whatever becomes of its name; nothing where it is gone already. */
const hold = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    // Some file systems know no links.
    if (existsSync(from)) copyFileSync(from, to);
  }
};

const filesIn = (folder: string): Pick<Contents, 'files' | 'fileBytes'> => {
  const sizes = namesIn(join(folder, FILES)).map(
    (name) => statSync(join(folder, FILES, name)).size,
  );
  return { files: sizes.length, fileBytes: sizes.reduce((sum, size) => sum + size, 0) };
};

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** @throws when the archive does not hold what it should */
const readThrough = async (file: string, contents: Contents): Promise<void> => {
  const seen = { databaseBytes: 0, files: 0, fileBytes: 0 };
  await list({
    file,
    strict: true,
    onReadEntry: ({ path, size, type }) => {
      if (path === DATABASE) seen.databaseBytes = size;
      if (type !== 'File' || !path.startsWith(`${FILES}/`)) return;
      seen.files += 1;
      seen.fileBytes += size;
    },
  });
  const { databaseBytes, files, fileBytes } = contents;
  if (JSON.stringify(seen) !== JSON.stringify({ databaseBytes, files, fileBytes }))
    throw new Error(`The archive ${file} is not whole`);
};

export type RestoreRefusal =
  | 'no-file'
  /** It is no archive of this program, or cut off, or its bytes have changed. */
  | 'damaged'
  /** A newer version of the program made it. */
  | 'newer'
  /** The database in its place holds units or people. */
  | 'holds-data';

export type RestoreOutcome =
  | { type: 'restored'; madeAt: Instant; files: number; before: string | undefined }
  | { type: 'refused'; reason: RestoreRefusal };

/**
 * Puts an archive in the place of a database, of either engine, whose bot must not run, and brings it up to this program's
 * version. Everything is checked before anything is changed; the last step is one, so that a kill leaves the
 * old state or the new one. A database that is replaced is kept, in `backups/` or in a schema of its own, and files of people are added, never taken away.
 */
export const restoreData = async (
  file: string,
  { mayReplace, ...place }: CityPlace & { mayReplace: boolean },
): Promise<RestoreOutcome> => {
  if (!existsSync(file)) return { type: 'refused', reason: 'no-file' };
  if (!mayReplace && (await holdsData(place))) return { type: 'refused', reason: 'holds-data' };
  const scratch = scratchIn(place);
  try {
    const contents = await unpack(file, scratch);
    if (!contents) return { type: 'refused', reason: 'damaged' };
    if (!(await isUsable(join(scratch, DATABASE)))) return { type: 'refused', reason: 'newer' };
    const before = await putInPlace(scratch, place);
    return { type: 'restored', madeAt: asInstant(contents.madeAt), files: contents.files, before };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const ALLOWED = new RegExp(
  String.raw`^(?:${CONTENTS}|${DATABASE}|${FILES}/?|${FILES}/[\w-]+(?:\.\w{1,8})?|${SETTINGS.join('|')})$`,
);

const unpack = async (file: string, scratch: string): Promise<Contents | null> => {
  try {
    await extract({ file, cwd: scratch, strict: true, filter: (path) => ALLOWED.test(path) });
    const contents = Contents.parse(JSON.parse(readFileSync(join(scratch, CONTENTS), 'utf8')));
    return (await isWhole(scratch, contents)) ? contents : null;
  } catch (error) {
    // A full or broken disk says nothing of the archive; whatever else is wrong, it cannot be trusted.
    if (codeOf(error, 'E_FILE') === 'E_STORE') throw error;
    return null;
  }
};

const isWhole = async (scratch: string, contents: Contents): Promise<boolean> => {
  const { files, fileBytes } = filesIn(scratch);
  const copy = join(scratch, DATABASE);
  return (
    files === contents.files &&
    fileBytes === contents.fileBytes &&
    (await sha256Of(copy)) === contents.databaseSha256 &&
    isSound(copy)
  );
};

const isSound = (file: string): boolean => {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    const broken = db.pragma('foreign_key_check') as unknown[];
    return db.pragma('integrity_check', { simple: true }) === 'ok' && broken.length === 0;
  } finally {
    db.close();
  }
};

/** Brings the copy up to date where it lies. */
const isUsable = async (copy: string): Promise<boolean> => {
  try {
    await migrate(`file:${copy}`);
    return true;
  } catch (error) {
    if (error instanceof MigrationRefused) return false;
    throw error;
  }
};

const putInPlace = async (scratch: string, place: CityPlace): Promise<string | undefined> => {
  const { dataFolder } = place;
  makePrivateFolder(join(dataFolder, FILES));
  for (const name of namesIn(join(scratch, FILES)))
    move(join(scratch, FILES, name), join(dataFolder, FILES, name));
  for (const name of SETTINGS.filter((one) => isIn(scratch, one)))
    move(join(scratch, name), join(dataFolder, name));
  return replaceDatabase(place, join(scratch, DATABASE));
};

/** What is there already is the same, or the operator's own. */
const move = (from: string, to: string): void => {
  if (!existsSync(to)) renameSync(from, to);
};
