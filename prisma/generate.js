/**
 * Writes Prisma's client into `src/storage/generated`, with a class for each database. Prisma makes one for SQLite;
 * the one for PostgreSQL differs from it in four places and is asked and answers the same.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const classes = `${root}src/storage/generated/internal/`;

/** What Prisma writes for SQLite, and for PostgreSQL. */
const DIFFERENCES = [
  ['"activeProvider": "sqlite"', '"activeProvider": "postgresql"'],
  [String.raw`provider = \"sqlite\"`, String.raw`provider = \"postgresql\"`],
  ['query_compiler_small_bg.sqlite.mjs', 'query_compiler_small_bg.postgresql.mjs'],
  ['query_compiler_small_bg.sqlite.wasm-base64', 'query_compiler_small_bg.postgresql.wasm-base64'],
];

const forPostgres = (source) =>
  DIFFERENCES.reduce((text, [sqlite, postgres]) => {
    if (text.split(sqlite).length !== 2)
      throw new Error(`Prisma's client does not say ${sqlite} once, as generate.js expects`);
    return text.replace(sqlite, postgres);
  }, source);

execFileSync(process.execPath, [prisma, 'generate'], { cwd: root, stdio: 'inherit' });
writeFileSync(
  `${classes}class-postgres.ts`,
  forPostgres(readFileSync(`${classes}class.ts`, 'utf8')),
);
