import type { Api } from 'grammy';

import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import type { Person } from '../../core/people/person.ts';
import type { Stores, Transactions } from '../../core/stores.ts';
import { codeOf } from '../../error-codes.ts';
import type { Log } from '../../log.ts';
import type { Text } from '../../text.ts';
import { writeToTelegram } from '../telegram/telegram-writer.ts';
import { runningChange } from './change-words.ts';
import type { ProgressScreen } from './progress.ts';
import { screenOf } from './screen.ts';

/** Telegram frowns at messages that are edited more often. */
const EVERY_MS = 3_000;

export type LiveProgressPorts = {
  api: Api;
  text: Text;
  transactions: Transactions;
  warn: Log['warn'];
};

type Shown = { screen: string; atMs: number };

/**
 * One message a broadcast, in the chat of the admin who sent it off: it shows how far it is and at
 * the end the report. What was shown is read from the database, so that it goes on after a restart.
 */
export class LiveProgress {
  readonly #ports: LiveProgressPorts;
  readonly #shown = new Map<string, Shown>();

  constructor(ports: LiveProgressPorts) {
    this.#ports = ports;
  }

  /** Shows what has changed. Never throws: the next look tries again. */
  async look(): Promise<void> {
    const live = await this.#ports.transactions.single(({ broadcasts }) => broadcasts.live());
    for (const broadcast of live) {
      try {
        await this.#show(broadcast);
      } catch (error) {
        this.#ports.warn('a live message could not be shown', {
          code: codeOf(error, 'E_TELEGRAM'),
          error,
        });
      }
    }
  }

  async #show(broadcast: Broadcast): Promise<void> {
    const { transactions } = this.#ports;
    const before = this.#shown.get(broadcast.id);
    const isBeingChanged = await transactions.run(
      async (stores) => (await runningChange(stores, broadcast)) !== null,
    );
    const isMoving = broadcast.state === 'sending' || isBeingChanged;
    if (isMoving && before && performance.now() - before.atMs < EVERY_MS) return;
    const found = await transactions.run(async (stores) => {
      const reader = await readerOf(stores, broadcast);
      return reader ? { reader, screen: await screenOf(stores, broadcast) } : null;
    });
    if (!found) return;
    const screen = JSON.stringify(found.screen);
    if (before?.screen !== screen) await this.#say(broadcast, found);
    this.#shown.set(broadcast.id, { screen, atMs: performance.now() });
    if (!isMoving && broadcast.state !== 'paused') await this.#end(broadcast);
  }

  async #say(
    { id, progress }: Broadcast,
    { reader, screen }: { reader: Person; screen: ProgressScreen },
  ): Promise<void> {
    const { api, text, transactions } = this.#ports;
    const { language, telegramId: chatId } = reader;
    const html = screen.lines
      .map((line) =>
        line === 'blank' ? '' : 'html' in line ? line.html : text.html(line, language),
      )
      .join('\n');
    const rows = screen.rows.map((row) =>
      row.map((button) => ({
        text: text.words(button.label, language),
        data: 'data' in button ? button.data : '',
        ...(button.style ? { style: button.style } : {}),
      })),
    );
    const outcome = await writeToTelegram(
      api,
      chatId,
      progress
        ? { type: 'edit', messageId: progress.messageId, html, rows }
        : { type: 'message', html, rows },
    );
    if (outcome.type !== 'sent') throw new Error(outcome.reason);
    const [messageId] = outcome.messageIds;
    if (messageId === undefined || messageId === progress?.messageId) return;
    await transactions.run(({ broadcasts }) => broadcasts.setProgress(id, { chatId, messageId }));
  }

  /** The last word has been shown; from now on the message stays as it is. */
  async #end({ id }: Broadcast): Promise<void> {
    await this.#ports.transactions.run(({ broadcasts }) => broadcasts.setProgress(id, null));
    this.#shown.delete(id);
  }
}

/** Whose chat the live message stands in: at first whoever confirmed the broadcast. */
const readerOf = async (
  { people }: Stores,
  { progress, confirmedBy }: Broadcast,
): Promise<Person | null> => {
  if (progress) return (await people.known(progress.chatId))?.person ?? null;
  return confirmedBy && people.byId(confirmedBy);
};
