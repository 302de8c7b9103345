import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Compiler = { compile: (this: unknown, query: string) => unknown; isShared?: true };

/** A folder of this run alone, which `template-folder.ts` makes and takes away. */
const folder = process.env['TEST_TEMPLATES'];

/**
 * Each world has a client of its own, which would compile each kind of query anew: those of one run
 * have one schema, so that what one of them has compiled is the others' too, also in other processes.
 */
const shareCompiled = async (database: 'sqlite' | 'postgresql'): Promise<void> => {
  const runtime = `@prisma/client/runtime/query_compiler_small_bg.${database}.mjs`;
  // No types are shipped with it.
  const { QueryCompiler } = (await import(/* @vite-ignore */ runtime)) as {
    QueryCompiler: { prototype: Compiler };
  };
  const shared = QueryCompiler.prototype;
  if (shared.isShared === true) return;
  const { compile } = shared;
  const compiled = new Map<string, unknown>();
  shared.compile = function compileOnce(query) {
    const known = compiled.get(query);
    if (known !== undefined) return known;
    const file = fileOf(`${database} ${query}`);
    const made = read(file) ?? keep(file, compile.call(this, query));
    compiled.set(query, made);
    return made;
  };
  shared.isShared = true;
};

const fileOf = (query: string): string | undefined =>
  folder && join(folder, `${createHash('sha1').update(query).digest('hex')}.json`);

const read = (file: string | undefined): unknown => {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const keep = (file: string | undefined, compiled: unknown): unknown => {
  if (file === undefined) return compiled;
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, JSON.stringify(compiled));
  renameSync(unfinished, file);
  return compiled;
};

await shareCompiled('sqlite');
if (process.env['TEST_DATABASE'] === 'postgres') await shareCompiled('postgresql');
