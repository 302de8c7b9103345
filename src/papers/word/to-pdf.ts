import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints Word files as PDF. @throws when it takes too long or nothing comes of it */
export type Printer = (docx: Uint8Array) => Promise<Uint8Array>;

const PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** A page takes a second; what takes longer than this will not end. */
const LONGEST_MS = 60_000;

/** LibreOffice, where this computer has it; it prints one file at a time. */
export const findPrinter = (
  places: readonly string[] = PLACES,
  longestMs = LONGEST_MS,
): Printer | null => {
  const path = places.find((place) => existsSync(place));
  if (path === undefined) return null;
  let last: Promise<unknown> = Promise.resolve();
  return (docx) => {
    const printed = last.then(() => print({ path, longestMs }, docx));
    last = printed.catch(() => undefined);
    return printed;
  };
};

type Office = { path: string; longestMs: number };

const print = async (office: Office, docx: Uint8Array): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'word-'));
  try {
    await writeFile(join(folder, 'paper.docx'), docx);
    await run(office, folder);
    return await readFile(join(folder, 'paper.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** In a profile of its own, so that an open LibreOffice is no obstacle; it sees nothing of this program's environment. */
const run = ({ path, longestMs }: Office, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      path,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'paper.docx'),
      ],
      {
        cwd: folder,
        env: { PATH: '/usr/bin:/bin:/usr/local/bin', HOME: folder, LANG: 'C.UTF-8' },
        stdio: 'ignore',
        detached: true,
      },
    );
    const stop = setTimeout(() => {
      // It starts others, which end with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, longestMs);
    child.once('error', (error) => {
      clearTimeout(stop);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(stop);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice printed nothing: ${signal ?? `code ${code}`}`));
    });
  });
