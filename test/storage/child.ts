import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

import { ownProgram } from '../support/own-program.ts';

/** A script of this folder in a process of its own, which does not outlive the test. */
export type Child = {
  /** The next line that it prints, or undefined when it ended. */
  line(): Promise<string | undefined>;
  /** Kills it without warning (kill -9) and waits until it is gone. */
  kill(): Promise<void>;
  /** Its exit code, when it ends by itself. */
  ended: Promise<number | null>;
};

export const startChild = (script: string, ...args: string[]): Child => {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ownProgram(file, args), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = exitOf(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    line: async () => {
      const next = await lines.next();
      return next.done ? undefined : next.value;
    },
    kill,
    ended,
  };
};

const exitOf = async (child: ChildProcess): Promise<number | null> => {
  await once(child, 'exit');
  return child.exitCode;
};
