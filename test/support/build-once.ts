import { execFileSync } from 'node:child_process';

/** Process tests run what is shipped, so that it is built from the present sources first. */
export const setup = (): void => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
};
