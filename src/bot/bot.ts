import { setTimeout as wait } from 'node:timers/promises';

import type { Update, UserFromGetMe } from 'grammy/types';

import type { Messenger } from '../core/outbox/messenger.ts';
import { loseContact } from '../core/people/announce-unreachable.ts';
import type { Clock } from '../core/shared/clock.ts';
import { asTelegramId, type TelegramId } from '../core/shared/ids.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { Transactions } from '../core/stores.ts';
import { codeOf } from '../error-codes.ts';
import type { Log, LogFields } from '../log.ts';
import { publishPresence } from './kit/presence.ts';
import { type DrawnReply, packReplies, type Reply, unpackReplies } from './kit/reply.ts';
import type { BotPorts } from './kit/request.ts';
import { StandingQuestions } from './kit/standing-questions.ts';
import { allRooms } from './rooms.ts';
import { AnswerBudget } from './telegram/answer-budget.ts';
import { keyOf } from './telegram/arrived.ts';
import { attendWebhook, type WebhookAddress } from './telegram/attend-webhook.ts';
import type { TelegramClient } from './telegram/connect.ts';
import { deadUpdate } from './telegram/dead-update.ts';
import { isExport, startedAnew } from './telegram/exports.ts';
import { Gathering } from './telegram/gathering.ts';
import { drawLook, handleUpdate, type Handling, type LookReply } from './telegram/handle-update.ts';
import { Intake } from './telegram/intake.ts';
import { createMessenger } from './telegram/messenger.ts';
import { pageWorker } from './telegram/page-worker.ts';
import { poll } from './telegram/poll.ts';
import { fileRefuser } from './telegram/refuse-file.ts';
import { insteadOfRefused, noteRefusedReply } from './telegram/refused-reply.ts';
import { ReplyQueue } from './telegram/reply-queue.ts';
import { SaidUpdates } from './telegram/said-updates.ts';
import type { Voice } from './telegram/say.ts';
import { StrangerLanguages } from './telegram/stranger-languages.ts';
import { writeToTelegram } from './telegram/telegram-writer.ts';

export type BotOptions = {
  telegram: TelegramClient;
  me: UserFromGetMe;
  transactions: Transactions;
  clock: Clock;
  log: Log;
  ports: Omit<BotPorts, 'newestMessage' | 'newestPrompt' | 'standing' | 'botUsername'>;
  /** Hears of answers on their way, so that bulk makes room for them, and of those refused for a while. */
  traffic: { note(chat: TelegramId): void; refuse(chat: TelegramId, forMs: number): void };
  drawQr: Voice['drawQr'];
  drawPaper: Voice['drawPaper'];
  readCopy: Voice['readCopy'];
  /** Hears whether Telegram answers. */
  onHeard(isHeard: boolean): void;
  /** Where Telegram posts updates to; undefined where they are polled for. */
  webhook: BotWebhook | undefined;
  /** Whether other processes store updates too. */
  sharesInbox: boolean;
};

export type BotWebhook = WebhookAddress & {
  /** From now on what is posted may be given to `take`, which stores it durably. */
  onTaking(take: (update: { update_id: number }) => Promise<void>): void;
  /** Why Telegram cannot deliver at present; null when it can. */
  onTrouble(trouble: string | null): void;
};

/** The bot at work: takes updates in, applies them, says the replies. */
export class Bot {
  readonly messenger: Messenger;
  readonly #options: BotOptions;
  readonly #handling: Handling;
  readonly #intake: Intake;
  readonly #queue: ReplyQueue;
  readonly #said: SaidUpdates;
  readonly #budget = new AnswerBudget(() => performance.now());
  readonly #languages = new StrangerLanguages();
  readonly #stop = new AbortController();
  readonly #newestMessages = new Map<number, number>();
  readonly #newestPrompts = new Map<number, number>();
  readonly #standing = new StandingQuestions();

  constructor(options: BotOptions) {
    this.#options = options;
    const { telegram, transactions, log, ports } = options;
    const { drawQr, drawPaper, readCopy } = options;
    const workOut = pageWorker({ transactions, text: ports.text });
    const voice = {
      api: telegram.api,
      drawQr: this.#noting('a QR picture', drawQr),
      drawPaper: this.#noting('a paper', drawPaper),
      readCopy: this.#noting('a copy', readCopy),
      look: this.#noting('a look', (look: LookReply) =>
        transactions.look((stores) =>
          drawLook(this.#handling, look, { stores, now: this.#options.clock.now() }),
        ),
      ),
      refuseFile: this.#noting(
        'rights to a file',
        fileRefuser({ transactions, text: ports.text, defaultLanguage: ports.defaultLanguage }),
      ),
      workOut: this.#noting('a page', workOut),
      words: (ref: TextRef, language: string) => ({
        html: ports.text.html(ref, language),
        plain: ports.text.words(ref, language),
      }),
      warn: (what: string, error: unknown) =>
        log.warn(what, { code: codeOf(error, 'E_TELEGRAM'), error }),
    };
    this.#said = new SaidUpdates(transactions, (error) =>
      log.error('replies could not be marked as said', { code: codeOf(error, 'E_STORE'), error }),
    );
    this.#handling = this.#createHandling();
    this.#queue = this.#createQueue(voice);
    this.#intake = this.#createIntake();
    const { text, defaultLanguage } = ports;
    this.messenger = createMessenger({
      api: telegram.api,
      text,
      defaultLanguage,
      drawPaper: voice.drawPaper,
    });
  }

  /**
   * Says what an earlier run still owes, applies what it left, then polls, or sees to it that Telegram posts, until {@link stop}.
   *
   * @throws when Telegram refuses the token or another program polls with it
   */
  async run(onReady: () => void): Promise<void> {
    const { telegram, log, webhook } = this.#options;
    await this.#sayOwedReplies();
    await this.#intake.resume();
    const hears = {
      onReady,
      onHeard: (isHeard: boolean) => this.#options.onHeard(isHeard),
      warn: (text: string, fields: LogFields) => log.warn(text, fields),
    };
    const store = (updates: Update[]) => this.#intake.store(updates);
    if (!webhook) return poll({ ...hears, api: telegram.pollApi, store }, this.#stop.signal);
    const gathering = new Gathering(store);
    webhook.onTaking((update) => gathering.take(update));
    const onTrouble = (trouble: string | null) => webhook.onTrouble(trouble);
    await attendWebhook({ ...hears, api: telegram.api, webhook, onTrouble }, this.#stop.signal);
  }

  /** Commands and descriptions; the bot works without them, so a failure is only noted. */
  async publishPresence(): Promise<void> {
    const { telegram, ports, log } = this.#options;
    try {
      await publishPresence(telegram.api, ports);
    } catch (error) {
      log.warn('commands and descriptions could not be published', {
        code: codeOf(error, 'E_TELEGRAM'),
        error,
      });
    }
  }

  /** Everything taken in so far is applied and said. For tests. */
  async idle(): Promise<void> {
    await this.#intake.idle();
    await this.#queue.settle();
    await this.#said.flush();
  }

  /** Applies what other processes have stored. */
  async takeUp(): Promise<void> {
    try {
      await this.#intake.takeUp();
    } catch (error) {
      const code = codeOf(error, 'E_STORE');
      this.#options.log.error('what other processes stored could not be applied', { code, error });
    }
  }

  /** Another process answers from now on: what is not said yet is left to it. */
  hush(): void {
    this.#queue.hush();
  }

  /** Ends the poll without confirming it, finishes what is begun, leaves the rest stored. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#intake.stop();
    const patience = wait(5_000, undefined, { ref: false }).then(() => this.#queue.settle(true));
    await Promise.race([this.#queue.settle(), patience]);
    await this.#said.flush();
  }

  async #sayOwedReplies(): Promise<void> {
    const owed = await this.#options.transactions.run(({ inbox }) => inbox.owedReplies());
    for (const { updateId, key, replies } of owed) {
      const unpacked = await this.#startedAnew(updateId, unpackReplies(replies));
      this.#standing.put(Number(key), updateId, unpacked);
      this.#queue.add(Number(key), updateId, unpacked);
    }
  }

  /** What never comes to an end must not keep the program from starting. */
  async #startedAnew(updateId: number, replies: readonly Reply[]): Promise<Reply[]> {
    const anew = replies.map((reply) => (isExport(reply) ? startedAnew(reply) : reply));
    if (anew.some(isExport)) await this.#keepReplies(updateId, anew);
    return anew;
  }

  async #keepReplies(updateId: number, replies: readonly Reply[]): Promise<void> {
    const packed = packReplies(replies);
    await this.#options.transactions.single(({ inbox }) => inbox.keepReplies(updateId, packed));
  }

  #createQueue(voice: Voice): ReplyQueue {
    const { log, transactions, clock } = this.#options;
    return new ReplyQueue(voice, {
      onSaid: (updateId) => this.#said.add(updateId),
      onShown: (chatId, messageId, reply) => {
        this.#note(chatId, messageId);
        const replaced = this.#standing.shown(chatId, messageId, reply);
        if (replaced !== undefined) void this.#bare(chatId, replaced);
        this.#said.reached(asTelegramId(chatId), this.#options.clock.now());
      },
      doubtIn: (chatId) => this.#standing.doubtIn(chatId),
      promptIn: (chatId) => this.#newestPrompts.get(chatId),
      onPrompt: (chatId, messageId) => this.#promptShown(chatId, messageId),
      onCall: (chatId) => this.#options.traffic.note(asTelegramId(chatId)),
      onFlood: (chatId, forMs) => this.#options.traffic.refuse(asTelegramId(chatId), forMs),
      waitMs: (chatId) => this.#budget.waitMs(chatId),
      onKept: (updateId, replies) => this.#keepReplies(updateId, replies),
      onRefused: (chatId, reason) => this.#insteadOf(chatId, reason),
      onBlocked: (chatId, reason) => {
        const chat = asTelegramId(chatId);
        const lost = { chat, reason, isSoft: false };
        transactions
          .run((stores) => loseContact(stores, lost, clock.now()))
          .catch((error: unknown) =>
            log.error('a chat could not be marked as unreachable', {
              code: codeOf(error, 'E_STORE'),
              error,
            }),
          );
      },
    });
  }

  /** Somebody who waits for a reply always hears something; a group does without. */
  async #insteadOf(chatId: number, reason: string): Promise<DrawnReply | null> {
    const { log, transactions, clock, ports } = this.#options;
    log.error('Telegram refused a reply', { code: 'E_TELEGRAM', chatId, reason });
    if (chatId < 0) return null;
    const language = await transactions
      .run((stores) => noteRefusedReply(ports, chatId, { stores, now: clock.now() }))
      .catch((error: unknown) => {
        const code = codeOf(error, 'E_STORE');
        log.error('nobody could be told of a refused reply', { code, error });
        return ports.defaultLanguage;
      });
    return insteadOfRefused(ports, language);
  }

  /** What cannot be made looks to the queue like a network that is down: the log knows better. */
  #noting<From extends readonly unknown[], To>(
    what: string,
    make: (...from: From) => Promise<To>,
  ): (...from: From) => Promise<To> {
    return async (...from) => {
      try {
        return await make(...from);
      } catch (error) {
        const code = codeOf(error, 'E_PAGE');
        this.#options.log.error(`${what} could not be made`, { code, error });
        throw error;
      }
    };
  }

  #note(chatId: number, messageId: number): void {
    const newest = this.#newestMessages.get(chatId) ?? 0;
    this.#newestMessages.set(chatId, Math.max(newest, messageId));
  }

  /** Only the question that stands open keeps its buttons. */
  async #promptShown(chatId: number, messageId: number): Promise<void> {
    const before = this.#newestPrompts.get(chatId);
    this.#newestPrompts.set(chatId, messageId);
    if (before !== undefined && before !== messageId) await this.#bare(chatId, before);
  }

  async #bare(chatId: number, messageId: number): Promise<void> {
    const bare = { type: 'buttons' as const, messageId, rows: [] };
    await writeToTelegram(this.#options.telegram.api, chatId, bare);
  }

  #createHandling(): Handling {
    const { me } = this.#options;
    const ports: BotPorts = {
      ...this.#options.ports,
      botUsername: me.username,
      newestMessage: (chatId) => this.#newestMessages.get(chatId),
      newestPrompt: (chatId) => this.#newestPrompts.get(chatId),
      standing: this.#standing,
    };
    return { ports, me, router: allRooms(), budget: this.#budget, languages: this.#languages };
  }

  #createIntake(): Intake {
    const { transactions, clock, log, sharesInbox } = this.#options;
    const handling = this.#handling;
    const { ports } = handling;
    return new Intake({
      transactions,
      clock,
      sharesInbox,
      handle: async (update, stores) => {
        if (update.message) this.#note(update.message.chat.id, update.message.message_id);
        const from = update.message?.from ?? update.callback_query?.from;
        if (from) this.#said.reached(asTelegramId(from.id), clock.now());
        const replies = await handleUpdate(handling, update, { stores, now: clock.now() });
        this.#standing.put(Number(keyOf(update)), update.update_id, replies);
        if (update.message) this.#standing.heard(update.message);
        return replies;
      },
      onApplied: ({ key, updateId }, replies) => {
        if (replies.length > 0) this.#queue.add(Number(key), updateId, replies);
      },
      onDead: (update, stores) => deadUpdate(ports, update, { stores, now: clock.now() }),
      logFailure: (updateId, error) =>
        log.error('an update failed', { code: codeOf(error, 'E_UPDATE'), updateId, error }),
      logApart: (updateIds, error) =>
        log.warn('updates are applied one by one, since together they failed', {
          code: codeOf(error, 'E_UPDATE'),
          updateIds,
          error,
        }),
    });
  }
}
