import type { Language } from '../../src/core/shared/language.ts';
import type { OtherKind } from '../../src/sandbox/control/other-message.ts';
import type { ViewButton, ViewMessage } from '../../src/sandbox/control/views.ts';
import type { MessageEntity } from '../../src/sandbox/text/entity.ts';
import type { Text } from '../../src/text.ts';
import { labelPattern } from './to-say.ts';
import type { World } from './world.ts';

/** Somebody at their phone: says, taps, sends, and sees what the bot shows. */
export class Player {
  readonly id: number;
  readonly world: World;
  /** What they expect the bot to speak. */
  language: Language = 'vi';
  #toast: string | undefined;
  #news: string[] = [];
  #newest: number | undefined;
  readonly #words = new Map<number, string>();

  constructor(world: World, id: number) {
    this.world = world;
    this.id = id;
    world.control.watch((event) => {
      if (!('personId' in event) || event.personId !== id) return;
      if (event.type === 'answer') this.#hearToast(event.data.text);
      if (event.type === 'message' || event.type === 'edit') this.#hear(event.data);
    });
  }

  async starts(payload = ''): Promise<void> {
    await this.#does(() => this.world.control.start(this.id, payload));
  }

  async says(...texts: string[]): Promise<void> {
    for (const text of texts) await this.#does(() => this.world.control.say(this.id, text));
  }

  /** Writes to the Board and confirms that it is meant for it. */
  async asksTheBoard(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.says(text);
      await this.taps('button-doubt-board');
    }
  }

  /** Passes on what somebody else wrote, or a file of theirs. */
  async forwards(what: string | { name: string; bytes: Buffer }, from: string): Promise<void> {
    const how = { forwardedFrom: from };
    await this.#does(() =>
      typeof what === 'string'
        ? this.world.control.say(this.id, what, how)
        : this.world.control.sendFile(this.id, { kind: 'document', ...what }, how),
    );
  }

  /** Something with marks, as the phone's editor makes them. */
  async saysFormatted(text: string, entities: readonly MessageEntity[]): Promise<void> {
    await this.#does(() => this.world.control.say(this.id, text, { entities }));
  }

  /** Presses a button while the bot is busy, and does not wait for what comes of it. */
  presses(label: string): void {
    const { message, button } = this.find(label);
    this.world.press(this.id, { messageId: message.messageId, text: button.text });
  }

  /** Answers the newest message of the bot that says `to`, as with a swipe on it. */
  async replies(to: string, text: string): Promise<void> {
    const replyTo = this.#heardId(to);
    await this.#does(() => this.world.control.say(this.id, text, { replyTo }));
  }

  async repliesWithFile(to: string, file: { name: string; bytes: Buffer }): Promise<void> {
    const replyTo = this.#heardId(to);
    const document = { kind: 'document', ...file } as const;
    await this.#does(() => this.world.control.sendFile(this.id, document, { replyTo }));
  }

  async sendsPoll(question: string, ...options: string[]): Promise<void> {
    await this.#does(() => this.world.control.sendPoll(this.id, { question, options }));
  }

  /** Several at once, as when a phone comes back into the net. */
  async saysAtOnce(...texts: string[]): Promise<void> {
    await this.#does(() => {
      for (const text of texts) this.world.control.say(this.id, text);
    });
  }

  /** Presses the newest button of a text key, or whose words begin like that. */
  async taps(label: string): Promise<void> {
    const { message, button } = this.find(label);
    const press = { messageId: message.messageId, text: button.text };
    await this.#does(() => this.world.press(this.id, press));
  }

  /** Presses the newest button that does this, whatever it is called. */
  async tapsData(data: string): Promise<void> {
    await this.tapsOld(this.findData(data));
  }

  /** A finger that trembles. */
  async tapsTwice(label: string): Promise<void> {
    const { message, button } = this.find(label);
    const press = { messageId: message.messageId, data: button.callbackData };
    await this.#does(() => {
      this.world.press(this.id, press);
      this.world.press(this.id, press);
    });
  }

  /** Presses a button that may have gone from the screen since. */
  async tapsOld({ message, button }: FoundButton): Promise<void> {
    await this.tapsAt(message.messageId, button.callbackData ?? '');
  }

  /** Presses what stood below a message once. */
  async tapsAt(messageId: number, data: string): Promise<void> {
    await this.#does(() => this.world.press(this.id, { messageId, data }));
  }

  /** Presses data that no button carries, as a forged client can. */
  async forges(data: string): Promise<void> {
    const message = this.messages.findLast(({ from }) => from === 'bot');
    if (!message) throw new Error('the bot has said nothing yet');
    const press = { messageId: message.messageId, data };
    await this.#does(() => this.world.press(this.id, press));
  }

  async sendsFile(name: string, bytes: Buffer, caption?: string): Promise<void> {
    const file = { name, kind: 'document', bytes, caption } as const;
    await this.#does(() => this.world.control.sendFile(this.id, file));
  }

  async sendsPhoto(bytes: Buffer, caption?: string): Promise<void> {
    const photo = { name: 'anh.png', kind: 'photo', bytes, caption } as const;
    await this.#does(() => this.world.control.sendFile(this.id, photo));
  }

  /** Files chosen together, which arrive one by one; phones put the words below the last. */
  async sendsAlbum(names: readonly string[], bytes: Buffer, words?: string): Promise<void> {
    const mediaGroupId = `album-${this.messages.length}`;
    await this.#does(() => {
      for (const name of names) {
        const caption = name === names.at(-1) ? words : undefined;
        const file = { name, kind: 'document' as const, bytes, caption, mediaGroupId };
        this.world.control.sendFile(this.id, file);
      }
    });
  }

  /** A file of an album that comes by itself, as over a slow net. */
  async sendsOfAlbum(mediaGroupId: string, name: string, bytes: Buffer): Promise<void> {
    const file = { name, kind: 'document', bytes, mediaGroupId } as const;
    await this.#does(() => this.world.control.sendFile(this.id, file));
  }

  /** A sticker, a voice message … */
  async sendsOther(kind: OtherKind): Promise<void> {
    await this.#does(() => this.world.control.sendOther(this.id, kind));
  }

  /** Changes a message of their own that said `from`. */
  async edits(from: string, to: string): Promise<void> {
    const message = this.messages.findLast((one) => one.from === 'person' && wordsOf(one) === from);
    if (!message) throw new Error(`"${from}" was never said`);
    await this.#does(() => this.world.control.edit(this.id, message.messageId, to));
  }

  /** Deletes a message for both sides. */
  async deletes({ messageId }: ViewMessage): Promise<void> {
    await this.#does(() => this.world.control.delete(this.id, messageId));
  }

  /** Telegram hands the newest update of this person out once more. */
  async isHeardTwice(): Promise<void> {
    const updateId = this.world.lastUpdateOf(this.id);
    await this.#does(() => this.world.control.redeliver(updateId));
  }

  async blocks(): Promise<void> {
    await this.#does(() => this.world.control.block(this.id));
  }

  async unblocks(): Promise<void> {
    await this.#does(() => this.world.control.unblock(this.id));
  }

  get text(): Text {
    return this.world.text;
  }

  get messages(): readonly ViewMessage[] {
    return this.world.control.chat(this.id).messages;
  }

  /** The sign that the bot has put on the person's message. */
  reactionTo(words: string): string | undefined {
    return this.messages.findLast(({ from, text }) => from === 'person' && text === words)
      ?.reactions?.[0];
  }

  /** What the bot has said, oldest first. */
  get heard(): string[] {
    return this.messages.filter(({ from }) => from === 'bot').map(wordsOf);
  }

  /** What the bot has said or shown since the person last did something. */
  get news(): readonly string[] {
    return this.#news;
  }

  /** The newest thing that the bot says, wherever it stands. */
  get screen(): string {
    const shown = this.#shown();
    return shown ? wordsOf(shown) : '';
  }

  #shown(): ViewMessage | undefined {
    const own = this.messages.filter(({ from }) => from === 'bot');
    return own.find(({ messageId }) => messageId === this.#newest) ?? own.at(-1);
  }

  /** Whether the button stands below the screen itself, whatever news came below it meanwhile. */
  seesBelow(label: string): boolean {
    return this.#pick(this.#shown()?.inlineKeyboard?.flat() ?? [], label) !== undefined;
  }

  /** Words of the buttons below the newest message that has any. */
  get buttons(): string[] {
    const message = this.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
    return message?.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
  }

  /** What stood over the button that was pressed last. */
  get toast(): string | undefined {
    return this.#toast;
  }

  find(label: string): FoundButton {
    for (const message of this.messages.toReversed()) {
      const buttons = message.inlineKeyboard?.flat() ?? [];
      const button = this.#pick(buttons, label);
      if (button) return { message, button };
    }
    throw new Error(`no button "${label}" among ${JSON.stringify(this.buttons)}; ${this.screen}`);
  }

  /** Whether the newest message that has buttons has one that does this. */
  does(data: string): boolean {
    const message = this.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
    const buttons = message?.inlineKeyboard?.flat() ?? [];
    return buttons.some(({ callbackData }) => plainData(callbackData) === data);
  }

  /** The newest button whose data begins like that. */
  findData(data: string): FoundButton {
    for (const message of this.messages.toReversed()) {
      const buttons = message.inlineKeyboard?.flat() ?? [];
      const button = buttons.find(({ callbackData }) => plainData(callbackData).startsWith(data));
      if (button) return { message, button };
    }
    throw new Error(`no button does "${data}"; ${this.screen}`);
  }

  /** Whether the newest message that has buttons has this one. */
  sees(label: string): boolean {
    const message = this.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
    return this.#pick(message?.inlineKeyboard?.flat() ?? [], label) !== undefined;
  }

  #heardId(words: string): number {
    const message = this.messages.findLast(
      (one) => one.from === 'bot' && wordsOf(one).includes(words),
    );
    if (!message) throw new Error(`the bot never said "${words}"`);
    return message.messageId;
  }

  #pick(buttons: readonly ViewButton[], label: string): ViewButton | undefined {
    if (this.text.hasText(label)) {
      const wanted = labelPattern(label, { language: this.language, text: this.text });
      return buttons.find(({ text }) => wanted.test(text));
    }
    const isWhole = buttons.find(({ text }) => text === label);
    return isWhole ?? buttons.find(({ text }) => text.startsWith(label));
  }

  async #does(act: () => unknown): Promise<void> {
    this.#toast = undefined;
    this.#news = [];
    act();
    await this.world.answer();
  }

  #hear(message: ViewMessage): void {
    if (message.from !== 'bot') return;
    const words = wordsOf(message);
    // A question that is answered loses its buttons: nothing that anybody reads.
    const isBared = this.#words.get(message.messageId) === words && !message.inlineKeyboard;
    this.#words.set(message.messageId, words);
    if (isBared) return;
    this.#newest = message.messageId;
    this.#news.push(words);
  }

  #hearToast(words: string): void {
    this.#toast = words;
    if (words !== '') this.#news.push(words);
  }
}

/** Without the mark of a button whose message is to stay. */
const plainData = (data = ''): string => data.replace(/^\+/, '');

const wordsOf = ({ text, caption, poll }: ViewMessage): string =>
  text ?? caption ?? poll?.question ?? '';

export type FoundButton = { message: ViewMessage; button: ViewButton };
