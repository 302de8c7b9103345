import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { lockDataFolder } from '../../src/storage/single-instance.ts';

// Takes the lock, lets the garbage collector run, and stays alive until it is killed.
lockDataFolder(process.argv[2] ?? '');
process.stdout.write('locked\n');
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
if (typeof collect !== 'function') throw new Error('No garbage collector to call');
setInterval(() => {}, 1000);
setImmediate(() => {
  collect();
  setImmediate(() => process.stdout.write('collected\n'));
});
