import type { ViewButton, ViewMessage } from '../../src/sandbox/control/views.ts';
import type { World } from './world.ts';

/** Somebody at their phone: says, taps, sends, and sees what the bot shows. */
export class Player {
  readonly id: number;
  readonly #world: World;
  #toast: string | undefined;

  constructor(world: World, id: number) {
    this.#world = world;
    this.id = id;
    world.control.watch((event) => {
      if (event.type === 'answer' && event.personId === id) this.#toast = event.data.text;
    });
  }

  async starts(payload = ''): Promise<void> {
    this.#world.control.start(this.id, payload);
    await this.#world.settle();
  }

  async says(...texts: string[]): Promise<void> {
    for (const text of texts) {
      this.#world.control.say(this.id, text);
      await this.#world.settle();
    }
  }

  /** Several at once, as when a phone comes back into the net. */
  async saysAtOnce(...texts: string[]): Promise<void> {
    for (const text of texts) this.#world.control.say(this.id, text);
    await this.#world.settle();
  }

  /** Presses the newest button whose words begin like that. */
  async taps(words: string): Promise<void> {
    this.#toast = undefined;
    const { message, button } = this.#find(words);
    this.#world.press(this.id, { messageId: message.messageId, text: button.text });
    await this.#world.settle();
  }

  /** Presses a button that may have gone from the screen since. */
  async tapsOld({ message, button }: FoundButton): Promise<void> {
    this.#toast = undefined;
    const { messageId } = message;
    this.#world.press(this.id, { messageId, data: button.callbackData });
    await this.#world.settle();
  }

  async sendsFile(name: string, bytes: Buffer, caption?: string): Promise<void> {
    this.#world.control.sendFile(this.id, { name, kind: 'document', bytes, caption });
    await this.#world.settle();
  }

  async sendsPhoto(bytes: Buffer, caption?: string): Promise<void> {
    this.#world.control.sendFile(this.id, { name: 'anh.png', kind: 'photo', bytes, caption });
    await this.#world.settle();
  }

  /** Changes a message of their own that said `from`. */
  async edits(from: string, to: string): Promise<void> {
    const message = this.messages.findLast((one) => one.from === 'person' && one.text === from);
    if (!message) throw new Error(`"${from}" was never said`);
    this.#world.control.edit(this.id, message.messageId, to);
    await this.#world.settle();
  }

  async blocks(): Promise<void> {
    this.#world.control.block(this.id);
    await this.#world.settle();
  }

  async unblocks(): Promise<void> {
    this.#world.control.unblock(this.id);
    await this.#world.settle();
  }

  get messages(): readonly ViewMessage[] {
    return this.#world.control.chat(this.id).messages;
  }

  /** What the bot has said, oldest first. */
  get heard(): string[] {
    return this.messages
      .filter(({ from }) => from === 'bot')
      .map(({ text, caption }) => text ?? caption ?? '');
  }

  /** The newest thing that the bot says, wherever it stands. */
  get screen(): string {
    const newest = this.messages
      .filter(({ from }) => from === 'bot')
      .toSorted((a, b) => (a.editDate ?? a.date) - (b.editDate ?? b.date));
    const message = newest.at(-1);
    return message?.text ?? message?.caption ?? '';
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

  find(words: string): FoundButton {
    return this.#find(words);
  }

  #find(words: string): FoundButton {
    for (const message of this.messages.toReversed())
      for (const button of message.inlineKeyboard?.flat() ?? [])
        if (button.text.startsWith(words)) return { message, button };
    throw new Error(`no button "${words}" among ${JSON.stringify(this.buttons)}; ${this.screen}`);
  }
}

export type FoundButton = { message: ViewMessage; button: ViewButton };
