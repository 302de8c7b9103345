/**
 * Makes of `src/` what is shipped: a file for each program and each thread, and a few that these load
 * when they need them. Reading a thousand files takes half of a start. Packages stay where npm put them.
 * The sandbox's page becomes a script and a style: a browser asks for each file by itself.
 *
 * `node bundle.js [FOLDER]`: into `dist`, unless another folder beside it is named.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('./', import.meta.url));
const outdir = process.argv[2] ?? `${root}dist`;

/** A file that finds others by its own place goes on seeing itself there, whatever it has become part of. */
const ownPlaces = (toFolder) => ({
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/[^.]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const place = toFolder + relative(`${root}src`, path).replace(/ts$/, 'js');
      const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
      const contents = source.replaceAll('import.meta.url', url);
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
});

/** Packages of many small files are read with what needs them; all others stay where npm put them. */
const READ_ALONG =
  /^(zod|hono|@hono\/node-server|write-excel-file|csv-parse|temporal-polyfill|@fluent\/bundle|read-excel-file)(\/|$)/;

const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) =>
      READ_ALONG.test(path) || importer.includes('/node_modules/') ? undefined : { external: true },
    );
  },
};

const bundle = (entryPoints, { toFolder, splitting }) =>
  build({
    entryPoints,
    absWorkingDir: root,
    outbase: 'src',
    outdir,
    bundle: true,
    splitting,
    chunkNames: 'part-[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    // What is loaded stands in memory as text for as long as the program runs.
    minifyWhitespace: true,
    logLevel: 'warning',
    plugins: [packages, ownPlaces(toFolder)],
  });

await bundle(['src/main.ts', 'src/cli.ts'], { toFolder: './', splitting: true });
/** A file that answers as a thread is started by its name, so it stays a file. */
const threads = [];
for (const folder of ['src/papers', 'src/storage']) {
  for (const name of await readdir(root + folder)) {
    const path = `${folder}/${name}`;
    if (name.endsWith('.ts') && (await readFile(root + path, 'utf8')).includes('parentPort'))
      threads.push(path);
  }
}
await bundle(threads, { toFolder: '../', splitting: false });

await build({
  entryPoints: ['src/sandbox/page/main.js', 'src/sandbox/page/page.css'],
  absWorkingDir: root,
  outbase: 'src',
  outdir,
  bundle: true,
  external: ['/page/*'],
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
});
