import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { ownProgram } from '../support/own-program.ts';
import { Program } from './shipped.ts';

const PROGRAM = fileURLToPath(new URL('senders-process.ts', import.meta.url));

export type SendersOptions = {
  url: string;
  apiRoot: string;
  token: string;
  /** How many loops, and how many calls each of them may have on their way. */
  loops: number;
  places: number;
  /** Messages a second, of all loops of the program together. */
  rate: number;
  leaseMs: number;
  /** Whether it takes up what an earlier program has left: with others beside it only by time. */
  isAlone: boolean;
};

/** A program of senders and nothing else. */
export class Senders extends Program {
  constructor(options: SendersOptions) {
    super(
      spawn(process.execPath, ownProgram(PROGRAM, [JSON.stringify(options)]), {
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }
}
