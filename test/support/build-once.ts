import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Tests run the files of `src/` compiled, and the programs and threads as they are shipped, so that both are
 * built from the present sources first. Types are looked at where all of them are: `npm run check`. Another
 * run may be loading what has not changed: that is left alone, and the rest takes its place in one step.
 */
export const setup = async (): Promise<void> => {
  // Beside `dist`, so that maps of sources lead from both to the same files.
  const made = mkdtempSync(join(root, 'dist-new-'));
  try {
    await compileEach(made);
    execFileSync(process.execPath, ['bundle.js', made], { cwd: root, stdio: 'inherit' });
    takeOver(made, join(root, 'dist'));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

/** Each file of `src/` to one of its own: esbuild does in half a second what takes tsc three. */
const compileEach = async (outdir: string): Promise<void> => {
  await build({
    entryPoints: ['src/**/*.ts'],
    absWorkingDir: root,
    outbase: 'src',
    outdir,
    bundle: true,
    treeShaking: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [importsStay],
  });
};

/** A source imports another by its name, and so does what it becomes. */
const importsStay: Plugin = {
  name: 'imports-stay',
  setup(compiling) {
    compiling.onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return { path: path.replace(/^(\..*)\.ts$/, '$1.js'), external: true };
    });
  },
};

const takeOver = (made: string, dist: string): void => {
  const parts = new Set(readdirSync(made));
  for (const entry of readdirSync(made, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const place = join(dist, file.slice(made.length));
    if (existsSync(place) && readFileSync(place).equals(readFileSync(file))) continue;
    mkdirSync(dirname(place), { recursive: true });
    renameSync(file, place);
  }
  // The names of parts change with what they hold.
  for (const name of readdirSync(dist))
    if (name.startsWith('part-') && !parts.has(name)) rmSync(join(dist, name));
};
