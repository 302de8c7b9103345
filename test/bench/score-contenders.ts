import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MovableClock } from '../../src/core/shared/clock.ts';
import type { Control } from '../../src/sandbox/control/control.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { nextDeed } from '../support/next-deed.ts';
import { asked, type Answers, type QuestionId } from './score-form.ts';
import { filedBy, startOwnForm } from './score-own.ts';
import { type Running, startConversationForm, startWizardForm } from './score-peers.ts';
import { Phone } from './score-phone.ts';

export const contenders = ['conversations', 'wizard', 'this bot'] as const;
export type Contender = (typeof contenders)[number];

/** Each case has people of its own. */
const PEOPLE = 60;
const MOST_STEPS = 12;

/** One of the engines with its form, before a Telegram of its own. */
export class Stage {
  readonly control: Control;
  readonly #stop: () => Promise<void>;
  readonly #start: (form: readonly QuestionId[], version: number) => Promise<Running>;
  readonly #filed: (person: number) => Answers | undefined;
  readonly #isOwn: boolean;
  readonly #free: number[];
  #running: Running | undefined;
  #form: readonly QuestionId[] = asked;
  #version = 1_000;

  private constructor(parts: Parts) {
    this.control = parts.control;
    this.#stop = parts.stop;
    this.#start = parts.start;
    this.#filed = parts.filed;
    this.#isOwn = parts.isOwn;
    this.#free = [...parts.people];
  }

  static async open(name: Contender): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'thi-dua-score-'));
    const file = join(folder, 'thi-dua.db');
    const sandbox = await startSandbox({
      host: '127.0.0.1',
      port: 0,
      token: SANDBOX_TOKEN,
      botName: 'Score',
      botUsername: 'score_bot',
      clock: new MovableClock(() => Date.now()),
      log: () => undefined,
      paced: false,
    });
    const { control, apiRoot } = sandbox;
    const people = Array.from(
      { length: PEOPLE },
      (_, n) => control.addPerson({ firstName: `Số ${n}` }).id,
    );
    const where = { apiRoot, url: `file:${file}` };
    const filed = new Map<number, Answers>();
    const keep = (person: number, answers: Answers): void => void filed.set(person, answers);
    let isFounded = false;
    const start = async (form: readonly QuestionId[], version: number): Promise<Running> => {
      if (name === 'this bot') {
        const founding = isFounded ? undefined : people;
        isFounded = true;
        return startOwnForm({ ...where, form, version, people: founding });
      }
      const startPeer = name === 'wizard' ? startWizardForm : startConversationForm;
      return startPeer({ ...where, form, file: keep });
    };
    const isOwn = name === 'this bot';
    const stage = new Stage({
      control,
      people,
      start,
      stop: () => sandbox.stop(),
      isOwn,
      filed: isOwn ? (person) => filedBy(file, person) : (person) => filed.get(person),
    });
    await stage.starts();
    return stage;
  }

  get isOwn(): boolean {
    return this.#isOwn;
  }

  async starts(form: readonly QuestionId[] = this.#form, version = this.#version): Promise<void> {
    this.#running = await this.#start(form, version);
    this.#form = form;
    this.#version = version;
  }

  async stops(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async close(): Promise<void> {
    await this.stops();
    await this.#stop();
  }

  /** Somebody new, before the first question. */
  async begins(): Promise<Phone> {
    const id = this.#free.pop();
    if (id === undefined) throw new Error('nobody is left');
    const phone = new Phone(this.control, id);
    await this.leads(phone);
    return phone;
  }

  /** To the form, as its people are led there: by a command, or from the menu. */
  async leads(phone: Phone): Promise<void> {
    const since = phone.messages.at(-1)?.messageId ?? 0;
    await phone.says(this.#isOwn ? '/menu' : '/begin');
    const isThere = (): boolean => !this.#isOwn || phone.askedAfter(since) !== undefined;
    for (let step = 0; !isThere() && step < MOST_STEPS; step += 1) {
      const message = phone.heard.findLast(({ inlineKeyboard }) => inlineKeyboard);
      if (!message) throw new Error('the menu has no buttons');
      const deed = nextDeed(message, []);
      if (deed.type === 'say') await phone.says(deed.text);
      else await phone.taps(deed.words);
    }
  }

  filed({ id }: Phone): Answers | undefined {
    return this.#filed(id);
  }
}

type Parts = {
  control: Control;
  people: readonly number[];
  start: (form: readonly QuestionId[], version: number) => Promise<Running>;
  stop: () => Promise<void>;
  filed: (person: number) => Answers | undefined;
  isOwn: boolean;
};
