import { setTimeout as wait } from 'node:timers/promises';

import type { Control } from '../../src/sandbox/control/control.ts';
import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { askedIn, type QuestionId } from './score-form.ts';

/** So long nothing happens any more once a bot is done. */
const QUIET_MS = 250;
/** So long a bot may take for its first word; one that never answers is waited for no longer. */
const PATIENCE_MS = 3_000;

/** Somebody before one of the bots, who waits until it has nothing more to say. */
export class Phone {
  readonly id: number;
  readonly #control: Control;
  #lastAt = 0;

  constructor(control: Control, id: number) {
    this.#control = control;
    this.id = id;
    control.watch((event) => {
      if ('personId' in event && event.personId === id) this.#lastAt = performance.now();
    });
  }

  get messages(): readonly ViewMessage[] {
    return this.#control.chat(this.id).messages;
  }

  /** What the bot has said, oldest first. */
  get heard(): readonly ViewMessage[] {
    return this.messages.filter(({ from }) => from === 'bot');
  }

  /** The question that the bot has put last. */
  get asked(): QuestionId | undefined {
    return this.askedAfter(0);
  }

  /** The same of messages that are newer than one. */
  askedAfter(messageId: number): QuestionId | undefined {
    const newer = this.heard.filter((message) => message.messageId > messageId);
    return newer.map(({ text = '' }) => askedIn(text)).findLast((id) => id !== undefined);
  }

  get buttons(): readonly string[] {
    const message = this.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
    return message?.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
  }

  /** Does something and waits for all that comes of it. */
  async does(act: () => unknown): Promise<void> {
    const beganAt = performance.now();
    act();
    const actedAt = (this.#lastAt = performance.now());
    while (this.#lastAt === actedAt && performance.now() - beganAt < PATIENCE_MS) await wait(10);
    while (performance.now() - this.#lastAt < QUIET_MS) await wait(20);
  }

  /** Waits for what must still come of it; in vain for no longer than somebody is patient. */
  async until(happens: () => boolean): Promise<void> {
    const beganAt = performance.now();
    while (!happens() && performance.now() - beganAt < PATIENCE_MS) await wait(20);
  }

  says(text: string): Promise<void> {
    return this.does(() => this.#control.say(this.id, text));
  }

  /** The newest button of these words, with what it does; undefined where there is none. */
  button(words: string): { messageId: number; data: string } | undefined {
    for (const { messageId, inlineKeyboard } of this.messages.toReversed()) {
      const button = inlineKeyboard?.flat().find(({ text }) => text.startsWith(words));
      if (button?.callbackData !== undefined) return { messageId, data: button.callbackData };
    }
    return undefined;
  }

  /** Presses it `times` at once. */
  async taps(words: string, times = 1): Promise<void> {
    const button = this.button(words);
    if (!button) throw new Error(`no button "${words}" among ${this.buttons.join(' | ')}`);
    await this.does(() => {
      for (let time = 0; time < times; time += 1) this.#control.press(this.id, button);
    });
  }
}
