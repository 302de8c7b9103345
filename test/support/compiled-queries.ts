/** No types are shipped with it. */
const RUNTIME = '@prisma/client/runtime/query_compiler_small_bg.sqlite.mjs';

type Compiler = { compile: (this: unknown, query: string) => unknown; isShared?: true };
const { QueryCompiler } = (await import(/* @vite-ignore */ RUNTIME)) as {
  QueryCompiler: { prototype: Compiler };
};

/**
 * Each world has a client of its own, which would compile each kind of query anew: those of one process
 * have one schema, so that what one has compiled is the others' too.
 */
const shared = QueryCompiler.prototype;
if (shared.isShared !== true) {
  const { compile } = shared;
  const compiled = new Map<string, unknown>();
  shared.compile = function compileOnce(query) {
    const known = compiled.get(query) ?? compile.call(this, query);
    compiled.set(query, known);
    return known;
  };
  shared.isShared = true;
}
