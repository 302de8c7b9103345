import { fork } from 'node:child_process';

import { compiled } from './compiled.ts';

/** `SCREENS='/tinhhinh;/tomtat' ROUNDS=3 tsx test/bench/city.ts` measures a part: what the Board's screens cost at 5,000 units. */
fork(compiled()('city-process.ts'), [], { execArgv: [] }).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
