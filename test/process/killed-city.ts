import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { scratchFolder } from '../storage/scratch.ts';
import type { HandingOn } from '../support/handing-on.ts';
import { planningSeason } from '../support/season.ts';
import { runShipped, ShippedBot } from './shipped.ts';

const TOKEN = '4200000002:this-token-is-for-process-tests-only_0';
const QUIET_MS = 200;
const PATIENCE_MS = 15_000;
/** Far more than any step takes; without it a bot that died would be waited for in vain. */
const LONGEST_WORK_MS = 30_000;

/** At which moment of an action the bot is killed. */
export const moments = [
  'before it comes in',
  'as it comes in',
  'as it is answered',
  'soon after',
] as const;
export type Moment = (typeof moments)[number];

type CityOptions = {
  /** A file of its own unless given. */
  databaseUrl?: string;
  /** So many programs serve it, each with what is its own; one unless given. */
  programs?: readonly Record<string, string>[];
  /** Where Telegram posts to; the programs poll unless given. */
  posts?: Pick<HandingOn, 'onPost'>;
};

/** A city served by the shipped bot, or by several; Telegram lives in the test and survives every kill. */
export class KilledCity {
  readonly databaseUrl: string;
  readonly sandbox: Sandbox;
  readonly output: string[] = [];
  readonly #env: Record<string, string>;
  readonly #programs: readonly Record<string, string>[];
  readonly #bots: (ShippedBot | undefined)[];
  readonly #posts: Pick<HandingOn, 'onPost'> | undefined;

  private constructor(sandbox: Sandbox, folder: string, options: CityOptions) {
    this.sandbox = sandbox;
    this.databaseUrl = options.databaseUrl ?? `file:${join(folder, 'thi-dua.db')}`;
    this.#programs = options.programs ?? [{}];
    this.#posts = options.posts;
    this.#bots = this.#programs.map(() => undefined);
    this.#env = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      DATABASE_URL: this.databaseUrl,
      ...(options.databaseUrl === undefined ? {} : { DATA_FOLDER: folder }),
      CLOCK_FILE: join(folder, 'clock'),
      LOG_LEVEL: 'debug',
    };
  }

  static async open(options: CityOptions = {}): Promise<KilledCity> {
    const clock = planningSeason();
    const folder = scratchFolder();
    writeFileSync(join(folder, 'clock'), String(clock.offsetMs));
    const sandbox = await startSandbox({
      host: '127.0.0.1',
      port: 0,
      token: TOKEN,
      botName: 'Thi Đua Bot',
      botUsername: 'thi_dua_bot',
      clock,
      log: () => undefined,
      paced: false,
    });
    return new KilledCity(sandbox, folder, options);
  }

  /** Runs an operator's command and returns what it printed, read as JSON. */
  async command(...args: string[]): Promise<Record<string, unknown>> {
    const { code, out, err } = await runShipped('cli.js', [...args, '--json'], this.#env);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${out} ${err}`);
    return JSON.parse(out) as Record<string, unknown>;
  }

  /** Starts the programs that do not run. */
  async start(): Promise<void> {
    for (const [at, own] of this.#programs.entries())
      this.#bots[at] ??= new ShippedBot([], { ...this.#env, ...own });
    await Promise.all(this.#bots.map(async (bot) => bot?.ready()));
  }

  /** Which of several programs leads. */
  leader(): number {
    const leads = this.#bots.findIndex((bot) => bot?.output.out.includes('this process leads'));
    if (leads < 0) throw new Error('no program leads');
    return leads;
  }

  async kill(at = 0): Promise<void> {
    const bot = this.#bots[at];
    await bot?.kill();
    this.#keepOutput(bot);
    this.#bots[at] = undefined;
  }

  async close(): Promise<void> {
    for (const bot of this.#bots) {
      await bot?.stop();
      this.#keepOutput(bot);
    }
    await this.sandbox.stop();
  }

  #keepOutput(bot: ShippedBot | undefined): void {
    if (bot) this.output.push(bot.output.out, bot.output.err);
  }

  /** Does something as a person, kills the bot at that moment of it, and starts it again. */
  async killDuring(moment: Moment, act: () => void): Promise<void> {
    const at = this.#programs.length > 1 ? this.leader() : 0;
    if (moment === 'before it comes in') {
      await this.kill(at);
      act();
    } else {
      const reached = this.#reaches(moment);
      act();
      await Promise.race([reached, this.#isTooLate(moment)]);
      await this.kill(at);
    }
    await this.start();
  }

  /** Waits until everything is confirmed and the bot has nothing more to say. */
  async quiet(): Promise<void> {
    const { control } = this.sandbox;
    const limit = AbortSignal.timeout(LONGEST_WORK_MS);
    for (let said = -1; ;) {
      await wait(QUIET_MS);
      if (limit.aborted) throw new Error(`the bot never came to rest: ${this.#state()}`);
      const now = control.calls().filter(({ method }) => method !== 'getUpdates').length;
      if (now === said && control.pendingUpdates() === 0) return;
      said = now;
    }
  }

  /** Whether it comes to that, and stays so once the bot has nothing more to say. */
  async comesTo(isSo: () => boolean): Promise<boolean> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    do await this.quiet();
    while (!isSo() && !patience.aborted);
    return isSo();
  }

  /** The newest thing that the bot has said to a person. */
  newest(personId: number): ViewMessage {
    const message = this.sandbox.control
      .chat(personId)
      .messages.filter(({ from }) => from === 'bot')
      .findLast(({ inlineKeyboard, text }) => inlineKeyboard !== undefined || text !== undefined);
    if (!message) throw new Error('the bot has said nothing');
    return message;
  }

  async #isTooLate(moment: Moment): Promise<never> {
    await wait(LONGEST_WORK_MS, undefined, { ref: false });
    throw new Error(`"${moment}" was never reached: ${this.#state()}`);
  }

  #state(): string {
    const { control } = this.sandbox;
    const calls = control.calls().slice(-8);
    const facts = { pending: control.pendingUpdates(), isPolled: control.isPolled(), calls };
    return JSON.stringify({ ...facts, output: this.#bots.map((bot) => bot?.output) });
  }

  #reaches(moment: Moment): Promise<void> {
    if (moment === 'soon after') return wait(Math.random() * 15).then(() => undefined);
    const posts = this.#posts;
    if (moment === 'as it comes in' && posts)
      return new Promise((resolve) => {
        const stop = posts.onPost(() => {
          stop();
          resolve();
        });
      });
    return new Promise((resolve) => {
      const stop = this.sandbox.control.watch((event) => {
        if (event.type !== 'call') return;
        const { method, result } = event.data;
        const isIn = method === 'getUpdates' && Array.isArray(result) && result.length > 0;
        const isAnswered = method === 'sendMessage' || method === 'editMessageText';
        if (moment === 'as it comes in' ? !isIn : !isAnswered) return;
        stop();
        resolve();
      });
    });
  }
}
