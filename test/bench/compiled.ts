import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const folder = new URL('dist-bench/', root);

/**
 * Compiles sources and benchmarks as `npm run build` does, and says where a file of this folder came
 * to lie. tsx names every function each time that one is made, which no shipped program does.
 */
export const compiled = (): ((name: string) => string) => {
  const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.bench.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of ['locales', 'prisma']) {
    const link = new URL(name, folder);
    if (!existsSync(link)) symlinkSync(`../${name}`, link);
  }
  return (name) => fileURLToPath(new URL(`test/bench/${name.replace(/\.ts$/, '.js')}`, folder));
};
