import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Clock } from '../core/shared/clock.ts';
import type { Hash } from '../core/shared/hash.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Random } from '../core/shared/random.ts';

export const machineRandom: Random = {
  token: (bits) => randomBytes(Math.ceil(bits / 8)).toString('base64url'),
};

export const machineHash: Hash = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** Since the machine's start: the same for all its programs, and no clock moves it. */
export const machineMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

const machineClock: Clock = { now: () => asInstant(Date.now()) };

/** The machine's clock plus the offset in milliseconds that a file holds; read at every look. */
const clockFromFile = (file: string): Clock => ({
  now: () => asInstant(Date.now() + Number(readFileSync(file, 'utf8').trim())),
});

/** The business time of a program, and of the command line beside it. */
export const clockOf = ({ clockFile }: { clockFile: string | undefined }): Clock =>
  clockFile === undefined ? machineClock : clockFromFile(clockFile);
