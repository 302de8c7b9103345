import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Plugin } from 'vitest/config';

const sources = new URL('../../src/', import.meta.url);
const compiled = new URL('../../dist/', import.meta.url);

/** What belongs to `server.deps.external`, so that node itself loads it. */
export const compiledFiles = /\/dist\/.+\.js$/;

/**
 * Tests import sources and run what `build-once.ts` has compiled each of them to: node loads
 * that itself, in a tenth of the time, where each process would be handed a thousand files. Who
 * watches tests has them run again for each source that changes, so that these are imported then.
 */
export const compiledSources = (): Plugin => {
  let isWatching = false;
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    configureVitest({ vitest }) {
      isWatching = vitest.config.watch;
    },
    resolveId(name, importer) {
      if (isWatching || importer === undefined || !name.startsWith('.')) return undefined;
      const { href } = new URL(name, pathToFileURL(importer));
      if (!href.startsWith(sources.href) || !href.endsWith('.ts')) return undefined;
      const file = href.slice(sources.href.length).replace(/\.ts$/, '.js');
      return fileURLToPath(new URL(file, compiled));
    },
  };
};
