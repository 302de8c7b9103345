import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Ended = { code: number | null; out: string; err: string };

/** Only what the test says and what Node needs, so that no variable of the tester leaks in. */
const cleanEnv = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...env,
});

/** Runs a shipped command to its end. */
export const runShipped = async (
  script: 'cli.js' | 'main.js',
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ended> => {
  const child = launch(script, args, env);
  const output = collect(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
};

/** A program that says when it is ready, and ends in whatever way it is made to. */
export class Program {
  readonly #child: ChildProcess;
  readonly output: { out: string; err: string };

  constructor(child: ChildProcess) {
    this.#child = child;
    this.output = collect(child);
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits for the line that it prints when Telegram has answered. */
  async ready(): Promise<void> {
    while (!this.output.out.includes('ready:')) {
      if (this.#child.exitCode !== null) throw new Error(this.output.err + this.output.out);
      await Promise.race([
        once(this.#child.stdout ?? this.#child, 'data'),
        once(this.#child, 'close'),
      ]);
    }
  }

  /** Kill -9: nothing of it runs any more, and nothing was finished. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stands still in the middle of whatever it does, as when its machine is frozen. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  /** Goes on as if no time had passed. */
  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  /** A polite wish to stop; returns the exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode;
    const closed = once(this.#child, 'close') as Promise<[number | null]>;
    this.#child.kill(signal);
    return (await closed)[0];
  }
}

/** The shipped bot, running. */
export class ShippedBot extends Program {
  constructor(args: readonly string[], env: Record<string, string>) {
    super(launch('main.js', args, env));
  }
}

const launch = (
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): ChildProcess =>
  spawn(process.execPath, [`dist/${script}`, ...args], {
    cwd: root,
    env: cleanEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const collect = (child: ChildProcess): { out: string; err: string } => {
  const output = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  return output;
};
