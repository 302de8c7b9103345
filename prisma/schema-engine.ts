import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * The SQL that leads to a schema from the database of an adapter, or from another schema; undefined when
 * there is no difference. Prisma's engine is used by hand, since its own command downloads another.
 */
export const scriptTo = async (
  schema: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
  from: 'database' | { schema: string },
): Promise<string | undefined> => {
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  await (engineReady ??= loadSchemaEngine());
  const datamodels: [string, string][] = [['schema.prisma', schema]];
  const engine = await engineGlue.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    const files = [{ path: 'schema.prisma', content: schema }];
    const result = await engine.diff({
      from:
        from === 'database'
          ? { tag: 'schemaDatasource', files, configDir: '.' }
          : fromSchema(from.schema),
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? undefined : (result.stdout ?? '');
  } finally {
    engine.free();
  }
};

const fromSchema = (content: string): Target =>
  content === ''
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };

type Target = Parameters<engineGlue.SchemaEngine['diff']>[0]['from'];

/** The SQL for PostgreSQL that leads from one schema to another, '' being none. It takes no server. */
export const postgresScript = (from: string, to: string): Promise<string | undefined> => {
  const connect = () => Promise.resolve(noDatabase);
  const { provider, adapterName } = noDatabase;
  return scriptTo(
    postgresSchema(to),
    { provider, adapterName, connect, connectToShadowDb: connect },
    { schema: from === '' ? '' : postgresSchema(from) },
  );
};

const postgresSchema = (schema: string): string =>
  schema.replace('provider = "sqlite"', 'provider = "postgresql"');

const nothing = { columnNames: [], columnTypes: [], rows: [] };

/** The engine asks nothing of a database when it compares schemas, but wants to hold one. */
const noDatabase = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: () => Promise.resolve(nothing),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  startTransaction: () => Promise.reject(new Error('there is no database')),
  dispose: () => Promise.resolve(),
} as const;

/** Once a process: the glue keeps views into the memory of the one instance that it was given. */
let engineReady: Promise<void> | undefined;

/** Loads the engine by hand: its entry point imports a .wasm file, which Node 20 refuses. */
const loadSchemaEngine = async (): Promise<void> => {
  const glueFile = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const module = await WebAssembly.compile(readFileSync(glueFile.replace(/\.js$/, '.wasm')));
  const imports = { './schema_engine_bg.js': { ...engineGlue } };
  const { exports } = await WebAssembly.instantiate(module, imports);
  // The names are those that wasm-bindgen generates.
  // oxlint-disable-next-line no-underscore-dangle
  engineGlue.__wbg_set_wasm(exports);
  const start = exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new Error('The schema engine has no start function');
  start();
};
