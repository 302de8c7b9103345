import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a schema engine that it never runs, and would download one. Any
// existing executable satisfies it, so that the npm registry stays the only download.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
