import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type Config, readConfig } from '../../src/config.ts';
import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { createLog } from '../../src/log.ts';
import type { ApiCall } from '../../src/sandbox/control/call-log.ts';
import type { Control } from '../../src/sandbox/control/control.ts';
import type { Press } from '../../src/sandbox/control/press.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { allForms, type Catalogue } from '../../src/service/form-catalogue.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { startBot, type RunningBot } from '../../src/service/start-bot.ts';
import { openBotStorage, type OpenStorage } from '../../src/service/storage.ts';
import { playedPeople, SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { createText, type Text } from '../../src/text.ts';
import { copyTemplate, keepTemplate } from './city-template.ts';
import { databaseUrl } from './database-url.ts';
import { restoreEarlier } from './earlier-version.ts';
import { beginYear, foundCity, knowForms, silence } from './found-city.ts';
import { keepDatabase } from './kept-databases.ts';
import { makeMigrated } from './migrated-database.ts';
import { Player } from './player.ts';
import { openTelegram } from './world-telegram.ts';

/** Longer than any pause that a story's Telegram asks for. */
const LEAP_MS = 10_000;
/** A Monday on which nothing is due. */
const FIRST_DAY = '2027-01-11';
const FOUNDED_BEFORE_MS = 10 * MINUTE_MS;

/** What the program that runs brings along; another version of it may bring other forms. */
type Program = { catalogue?: Catalogue };

export type WorldOptions = Program & {
  /** The day in Hanoi, 9 o'clock. */
  today?: string;
  /** A broadcast to more people needs a second admin. */
  approvalAbove?: number;
  diskWarnMb?: number;
  /** Backups are made each night; without it nobody makes any. */
  backupFolder?: string;
  /** Admins are asked for codes. */
  totpSecret?: string;
  /** Messages a second that the bot sends by itself, in a story about how fast that goes. */
  bulkRate?: number;
  /** Leads to Telegram, which goes by another name then that only the proxy knows. */
  proxy?: string;
  /** Errors of the Bot API that this story is about. */
  expectsApiErrors?: boolean;
  /** Error lines in the log that this story is about. */
  expectsFailures?: boolean;
  /**
   * A city of its own, as a file of units, in which nobody speaks for any unit yet. Its story goes
   * from day to day, so that sending is paced by the story's clock.
   */
  city?: string;
  /** The city that the program of an earlier version has left, with what stands in its chats. */
  isEarlier?: boolean;
};

/**
 * The real bot over real HTTP against the sandbox, a real database, and a clock the test owns.
 * Closing it fails the test on what no story may leave behind.
 */
export class World {
  readonly clock: MovableClock;
  readonly #options: WorldOptions;
  readonly #folder: string;
  readonly #logLines: string[] = [];
  readonly #sandbox: Sandbox;
  readonly #unanswered = new Set<string>();
  readonly #players = new Map<number, Player>();
  #catalogue: Catalogue | undefined;
  #latestMs = 0;
  #leaptMs = 0;
  #isLeaping = false;
  /** Something was stored since all was sent that asks the jobs or the sender to do something. */
  #hasWork = true;
  #settledAtMs = 0;
  /** What a template has to do with the start that comes. */
  #template: 'none' | 'made' | 'copied' = 'none';
  #running: { bot: RunningBot; storage: OpenStorage } | undefined;

  private constructor(parts: WorldParts, options: WorldOptions) {
    this.#folder = parts.folder;
    this.#sandbox = parts.sandbox;
    this.clock = parts.clock;
    this.#options = options;
    this.#catalogue = options.catalogue;
    this.control.watch((event) => {
      if (event.type === 'answer') this.#unanswered.delete(event.data.callbackId);
    });
  }

  static async open(options: WorldOptions = {}): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'thi-dua-world-'));
    const clock = new MovableClock(() => Date.now());
    const today = parseIsoDate(options.today ?? FIRST_DAY);
    if (today) clock.moveTo(instantInHanoi(today, '09:00'));
    if (options.isEarlier === true) await restoreEarlier(folder);
    const sandbox = await openTelegram(clock, options.isEarlier === true ? folder : undefined);
    const world = new World({ folder, clock, sandbox }, options);
    await world.#beginsWithTemplate();
    await world.#startBot();
    return world;
  }

  /** The words of the program that runs. */
  get text(): Text {
    return this.#catalogue?.text ?? ownText;
  }

  get control(): Control {
    return this.#sandbox.control;
  }

  /** The log as it was written, one JSON line each. */
  get logLines(): readonly string[] {
    return this.#logLines;
  }

  get dataFolder(): string {
    return this.#folder;
  }

  /** A played person by the words that the page shows: `Phường Láng`, `Quản trị`, `Người lạ`. */
  player(role: string): Player {
    const person = this.control.people().find((candidate) => candidate.role.includes(role));
    if (!person) throw new Error(`nobody plays "${role}"`);
    return this.#playerOf(person.id);
  }

  /** Somebody who is there already, by the first name. */
  called(firstName: string): Player {
    const person = this.control.people().findLast((one) => one.firstName === firstName);
    if (!person) throw new Error(`nobody is called "${firstName}"`);
    return this.#playerOf(person.id);
  }

  newcomer(firstName: string): Player {
    return this.#playerOf(this.control.addPerson({ firstName, languageCode: 'vi' }).id);
  }

  /** The newest message of a person that the bot was handed out. */
  lastUpdateOf(personId: number): number {
    const updates = this.control.calls().flatMap(({ method, result }) => {
      if (method !== 'getUpdates' || !Array.isArray(result)) return [];
      return result as { update_id: number; message?: { chat: { id: number } } }[];
    });
    const newest = updates.findLast(({ message }) => message?.chat.id === personId);
    if (!newest) throw new Error(`no message of ${personId} was handed out`);
    return newest.update_id;
  }

  /** A press must be answered before the story ends. */
  press(personId: number, press: Press): void {
    this.#unanswered.add(this.control.press(personId, press).callbackId);
  }

  stores<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.#now.storage.transactions.run(work);
  }

  /** Waits until all that came in is applied and said, and what the bot sends by itself is sent. */
  async settle(): Promise<void> {
    do {
      await this.#answered();
      await this.#sent();
    } while (this.control.pendingUpdates() > 0);
  }

  /** Waits for something that happens while the bot is still busy. */
  async until(happens: () => boolean): Promise<void> {
    const patience = AbortSignal.timeout(15_000);
    while (!happens()) await wait(10, undefined, { signal: patience });
  }

  /**
   * Waits until a person has their answer, and for what follows from it. In a story that goes from
   * day to day what others are told follows with the next settling.
   */
  async answer(): Promise<void> {
    await this.#answered();
    const isDue = this.#hasWork || this.clock.offsetMs !== this.#settledAtMs;
    if (isDue && !this.#isByStory) await this.settle();
  }

  async #answered(): Promise<void> {
    do {
      await wait(1);
      await this.#now.bot.answered();
    } while (this.control.pendingUpdates() > 0);
    await this.#now.bot.answered();
  }

  /** Nobody does anything any more, so that nobody notices that the sender need not wait. */
  async #sent(): Promise<void> {
    this.#hasWork = false;
    this.#settledAtMs = this.clock.offsetMs;
    this.#isLeaping = this.#options.bulkRate === undefined;
    await this.#now.bot.idle();
    this.#isLeaping = false;
  }

  /** Moves the clock and does what is due then. */
  async pass(ms: number): Promise<void> {
    this.clock.advance(ms);
    this.#now.bot.poke();
    await this.settle();
  }

  /**
   * The program, or another version of it, ends gracefully and starts again on the same data.
   *
   * @throws what keeps the new version from starting; the one before runs on then
   */
  async restart({ catalogue }: Program = {}): Promise<void> {
    await this.#stopBot();
    const before = this.#catalogue;
    this.#catalogue = catalogue;
    try {
      await this.#startBot();
    } catch (error) {
      this.#catalogue = before;
      await this.#startBot();
      throw error;
    }
  }

  /** What people do meanwhile waits in Telegram. */
  async whileStopped(happens: () => unknown): Promise<void> {
    await this.#stopBot();
    await happens();
    await this.#startBot();
    await this.settle();
  }

  async close(): Promise<void> {
    await this.settle();
    await this.#stopBot();
    const problems = this.#problems();
    await this.#sandbox.stop();
    keepDatabase(this.#databaseFile);
    await rm(this.#folder, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  #playerOf(id: number): Player {
    const player = this.#players.get(id) ?? new Player(this, id);
    this.#players.set(id, player);
    return player;
  }

  /** A city that every story of that day begins with, or nothing but the tables for a city of its own. */
  async #beginsWithTemplate(): Promise<void> {
    if (this.#options.isEarlier === true) return;
    if (this.#isByStory) return makeMigrated(`file:${this.#databaseFile}`);
    const isCopied = await copyTemplate(this.#templateName, this.#databaseFile);
    this.#template = isCopied ? 'copied' : 'made';
  }

  get #templateName(): string {
    const forms = this.#catalogue ? 'others' : 'own';
    return `city-${this.#options.today ?? FIRST_DAY}-${this.text.languages.join('-')}-${forms}`;
  }

  get #databaseFile(): string {
    return join(this.#folder, 'thi-dua.db');
  }

  async #found(storage: OpenStorage): Promise<void> {
    const template = this.#template;
    this.#template = 'none';
    // Who begins with a copy must not do anything before what it holds was done.
    if (template === 'made') this.clock.advance(-FOUNDED_BEFORE_MS);
    if (template !== 'copied') await this.#peoples(storage);
    await silence(storage.transactions, this.clock.now());
    if (template !== 'made') return;
    await beginYear(storage.transactions, this.text, this.clock.now());
    if (!this.#catalogue) await knowForms(storage.transactions, allForms);
    await keepTemplate(this.#templateName, this.#databaseFile);
    this.clock.advance(FOUNDED_BEFORE_MS);
  }

  /** At each start, as the program does. */
  async #peoples({ transactions }: OpenStorage): Promise<void> {
    const { city } = this.#options;
    if (city === undefined) await playCity(transactions, this.clock);
    else await foundCity(transactions, city, this.clock.now());
  }

  #settings(): Config {
    const admin = playedPeople.find(({ role }) => role.startsWith('Quản trị'));
    return readConfig({
      ORGANISATION_PHONE: '024 3825 3536',
      DATABASE_URL: databaseUrl(this.#databaseFile),
      DATA_FOLDER: this.#folder,
      ADMIN_IDS: String(admin?.id ?? ''),
      LOG_LEVEL: 'warn',
      BROADCAST_APPROVAL_ABOVE: String(this.#options.approvalAbove ?? ''),
      TOTP_SECRET: this.#options.totpSecret ?? '',
      DISK_WARN_MB: String(this.#options.diskWarnMb ?? 0),
      BACKUP_FOLDER: this.#options.backupFolder ?? '',
      BULK_RATE: String(this.#options.bulkRate ?? (this.#isByStory ? 1000 : '')),
    });
  }

  async #startBot(): Promise<void> {
    const settings = this.#settings();
    const stream = { write: (line: string) => this.#logLines.push(line) };
    const log = createLog({ level: 'warn', secrets: [SANDBOX_TOKEN], stream });
    const storage = await openBotStorage(settings, log);
    this.#hasWork = true;
    storage.transactions.onWork(() => {
      this.#hasWork = true;
    });
    await this.#found(storage);
    const { proxy } = this.#options;
    const own = this.#sandbox.apiRoot;
    const apiRoot = proxy === undefined ? own : own.replace('127.0.0.1', 'telegram.invalid');
    const address = { token: SANDBOX_TOKEN, apiRoot, proxy };
    const start = { settings, address, kind: 'sandbox', storage, log } as const;
    const catalogue = this.#catalogue ?? ownCatalogue;
    const starting = startBot(
      { ...start, catalogue, monotonicMs: () => this.#storyMs(), clock: this.clock },
      AbortSignal.timeout(20_000),
    );
    const bot = await starting.catch(async (error: unknown) => {
      await storage.close();
      throw error;
    });
    this.#running = { bot, storage };
    await bot.ready;
  }

  /** Goes from day to day, so that sending is paced by the story's clock. */
  get #isByStory(): boolean {
    return this.#options.city !== undefined || this.#options.isEarlier === true;
  }

  /** Never runs backwards, whatever the story does with its clock. */
  #storyMs(): number {
    if (this.#isLeaping) this.#leaptMs += LEAP_MS;
    this.#latestMs = Math.max(this.#latestMs, this.clock.now() + this.#leaptMs);
    return this.#latestMs;
  }

  get #now(): { bot: RunningBot; storage: OpenStorage } {
    if (!this.#running) throw new Error('the bot does not run');
    return this.#running;
  }

  async #stopBot(): Promise<void> {
    const { bot, storage } = this.#now;
    await bot.stop();
    await storage.close();
  }

  #problems(): string[] {
    const calls = this.control.calls();
    const errors = calls.filter((call) => call.status !== 200 && !isHarmless(call));
    const failures = this.#logLines.filter((line) => /"level":"(error|fatal)"/.test(line));
    const leaks = this.#logLines.filter((line) => line.includes(SANDBOX_TOKEN));
    return [
      ...(this.#options.expectsApiErrors
        ? []
        : errors.map((call) => `the Bot API refused: ${JSON.stringify(call)}`)),
      ...(this.#options.expectsFailures ? [] : failures.map((line) => `logged: ${line}`)),
      ...leaks.map((line) => `the token was logged: ${line}`),
      ...Array.from(this.#unanswered, (id) => `button press ${id} was never answered`),
    ];
  }
}

const ownText = createText();
const ownCatalogue = { forms: allForms, text: ownText };

type WorldParts = { folder: string; clock: MovableClock; sandbox: Sandbox };

/**
 * A second tap shows what stands there already, which Telegram answers with an error; the long
 * poll that a stopped program left open ends when the next program polls; a question whose buttons
 * are to go may be gone itself.
 */
const isHarmless = ({ method, description = '' }: Pick<ApiCall, 'method' | 'description'>) =>
  (method === 'editMessageReplyMarkup' && description.includes('to edit not found')) ||
  description.startsWith('Bad Request: message is not modified') ||
  description.startsWith('Conflict: terminated by other getUpdates request');
