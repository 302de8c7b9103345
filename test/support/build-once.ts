import { execFileSync } from 'node:child_process';

/**
 * Tests run what is shipped, so that it is built from the present sources first. Types are looked at
 * where all of them are: `npm run check`.
 */
export const setup = (): void => {
  const build = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'];
  execFileSync(process.execPath, build, { stdio: 'inherit' });
};
