import type { AwaitedReply } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { Right } from '../../core/people/rights.ts';
import { isAskedNow } from '../../core/people/shown.ts';
import type { Text } from '../../text.ts';
import type { Address } from './address.ts';
import { commandIn, type CommandWords, isCommand } from './command-words.ts';
import { commandCalled, type CommandName, rightOfCommand } from './commands.ts';
import { forgetExpected, type ExpectedReply } from './expected-reply.ts';
import { isPermitted } from './for-whom.ts';
import { askWhetherSure, isHeld } from './guards.ts';
import type { Look } from './look.ts';
import { type MenuWord, menuWordIn } from './menu-words.ts';
import { type BotContext, isUnseen, refuse } from './request.ts';
import {
  type LookName,
  type ReplyPurpose,
  rightsOfLooks,
  rightsOfMenuWords,
  rightsOfReplies,
  rightToPress,
} from './rights.ts';
import { spokenCommand } from './spoken-command.ts';

/** Deals with an update that is meant for it. */
type Handler = (ctx: BotContext) => unknown;
/** The same with what the pressed button carries, or with the words behind a command. */
type HandlerOf<Values> = (ctx: BotContext, values: Values) => unknown;
/** Deals with an update if it is meant for it, and says whether it was. */
export type Taker = (ctx: BotContext) => Promise<boolean> | boolean;

type Press = {
  read(data: string): unknown;
  handle: HandlerOf<unknown>;
  isElsewhere: boolean;
  right: Right;
  address: unknown;
};
/** Who takes what was said about that, if it is an answer at all. */
type Expecting = (said: { subject: string; text: string | undefined }) => Handler | undefined;

/**
 * Finds who deals with an update. Commands, buttons, words of the menu and expected replies are
 * looked up by name; nobody else is asked about them. What is left goes to the takers of its kind,
 * in the order in which they were given.
 */
export class Router {
  readonly #rightOf: (address: unknown) => Right;
  readonly #commands = new Map<CommandName, HandlerOf<string>>();
  readonly #presses = new Map<string, Press[]>();
  readonly #looks = new Map<LookName, HandlerOf<unknown>>();
  readonly #menuWords = new Map<MenuWord, Handler>();
  readonly #replies = new Map<ReplyPurpose, Expecting>();
  /** Purposes of expected replies that are forgotten as soon as anything is pressed. */
  readonly #passing = new Set<string>();
  readonly #first: Taker[] = [];
  readonly #takers: Record<Kind, Taker[]> = {
    swipe: [],
    message: [],
    edit: [],
    membership: [],
  };

  /** @param rightOf who may press the button of an address; throws where nobody has said it */
  constructor(rightOf: (address: unknown) => Right = rightToPress) {
    this.#rightOf = rightOf;
  }

  /** By each of its names; marks and case do not matter. `values` are the words behind it. */
  command(name: CommandName, handle: HandlerOf<string>): void {
    setOnce(this.#commands, name, handle);
  }

  /**
   * `isElsewhere`: whoever presses it goes on to something else, and what they were asked to write
   * is no longer expected.
   */
  press<Values>(
    address: Pick<Address<Values, never>, 'head' | 'read'>,
    handle: HandlerOf<Values>,
    { isElsewhere = false } = {},
  ): void {
    const { head, read } = address;
    const right = this.#rightOf(address);
    const press: Press = {
      read,
      handle: handle as HandlerOf<unknown>,
      isElsewhere,
      right,
      address,
    };
    this.#presses.set(head, [...(this.#presses.get(head) ?? []), press]);
  }

  /** Draws it, from stores that only read. */
  look<Values>({ name }: Pick<Look<Values>, 'name'>, draw: HandlerOf<Values>): void {
    setOnce(this.#looks, name, draw as HandlerOf<unknown>);
  }

  menuWord(word: MenuWord, handle: Handler): void {
    setOnce(this.#menuWords, word, handle);
  }

  /** What a person writes who was asked to for that purpose; `values` is what it is about. */
  reply(purpose: ReplyPurpose, handle: HandlerOf<string>): void {
    setOnce(
      this.#replies,
      purpose,
      ({ subject }) =>
        (ctx) =>
          handle(ctx, subject),
    );
  }

  /**
   * The same where only typed words are an answer: a file that is sent meanwhile is for others.
   * `isPassing`: whoever presses a button or gives a command does not mean to answer any more.
   */
  typed<Values>(
    { purpose, read }: Pick<ExpectedReply<Values, never>, 'purpose' | 'read'>,
    handle: HandlerOf<Values>,
    { isPassing = false } = {},
  ): void {
    if (isPassing) this.#passing.add(purpose);
    setOnce(this.#replies, purpose, ({ subject, text }) => {
      const values = text === undefined ? undefined : read(subject);
      return values === undefined ? undefined : (ctx) => handle(ctx, values);
    });
  }

  /** The same where a file is an answer too. */
  sent<Values>(
    { purpose, read }: Pick<ExpectedReply<Values, never>, 'purpose' | 'read'>,
    handle: HandlerOf<Values>,
  ): void {
    setOnce(this.#replies, purpose, ({ subject }) => {
      const values = read(subject);
      return values === undefined ? undefined : (ctx) => handle(ctx, values);
    });
  }

  /** The same where only a file is an answer: words are for others. */
  filed<Values>(
    { purpose, read }: Pick<ExpectedReply<Values, never>, 'purpose' | 'read'>,
    handle: HandlerOf<Values>,
  ): void {
    setOnce(this.#replies, purpose, ({ subject, text }) => {
      const values = text === undefined ? read(subject) : undefined;
      return values === undefined ? undefined : (ctx) => handle(ctx, values);
    });
  }

  /** Asked before all others about every update. */
  first(...takers: readonly Taker[]): void {
    this.#first.push(...takers);
  }

  /** Asked in this order about what is none of the above. */
  otherwise(kind: Kind, ...takers: readonly Taker[]): void {
    this.#takers[kind].push(...takers);
  }

  async handle(ctx: BotContext): Promise<void> {
    for (const take of this.#first) if (await take(ctx)) return;
    if (ctx.callbackQuery) {
      await this.#pass(ctx);
      return this.#pressed(ctx, ctx.callbackQuery.data ?? '');
    }
    const handle = await this.#addressee(ctx);
    if (handle) await handle(ctx);
    else await this.#taken(ctx);
  }

  /** Takes a message for what it is where nothing was asked for. */
  async answerUnasked(ctx: BotContext): Promise<void> {
    await this.#taken(ctx, 'message');
  }

  /** Draws what was asked for before, perhaps of an earlier program. */
  async draw(ctx: BotContext, { name, values }: { name: string; values?: unknown }): Promise<void> {
    const look = isLookName(name) ? name : undefined;
    const draw = look && this.#looks.get(look);
    if (!draw) refuse(ctx, 'button-outdated');
    else if (isPermitted(ctx, rightsOfLooks[look])) await draw(ctx, values);
  }

  /** Heads by which buttons are known, and how many answer each; for the test that none is orphaned. */
  get heads(): ReadonlyMap<string, number> {
    return new Map([...this.#presses].map(([head, presses]) => [head, presses.length]));
  }

  /** Commands that are answered; for the test that none is offered in vain. */
  get commands(): readonly CommandName[] {
    return [...this.#commands.keys()];
  }

  /** What people are asked to write that is heard; for the test of who may. */
  get purposes(): readonly ReplyPurpose[] {
    return [...this.#replies.keys()];
  }

  /** Shows what a button with that data would. */
  async follow(ctx: BotContext, data: string): Promise<void> {
    await this.#pressed(ctx, data);
  }

  async #pass(ctx: BotContext): Promise<void> {
    const purpose = ctx.request.who.known?.awaited?.purpose;
    if (purpose !== undefined && this.#passing.has(purpose)) await forgetExpected(ctx);
  }

  async #taken(ctx: BotContext, kind = kindOf(ctx)): Promise<boolean> {
    for (const take of this.#takers[kind]) if (await take(ctx)) return true;
    return false;
  }

  async #pressed(ctx: BotContext, data: string): Promise<void> {
    for (const head of headsOf(data))
      for (const press of this.#presses.get(head) ?? []) {
        const values = press.read(data);
        if (values === undefined) continue;
        if (!isPermitted(ctx, press.right)) return;
        if (await isAskedAbout(ctx, { ...press, values, data })) return;
        if (press.isElsewhere) await forgetExpected(ctx);
        await press.handle(ctx, values);
        return;
      }
    refuse(ctx, 'button-outdated');
  }

  /** Whoever the message names: by a command, a word of the menu, or by having asked for it. */
  async #addressee(ctx: BotContext): Promise<Handler | undefined> {
    const text = ctx.message?.text;
    const word = menuWordIn(ctx);
    if (word || isCommand(text)) {
      await this.#pass(ctx);
      return word
        ? this.#wordOf(word)
        : this.#commanded(commandIn(text, ctx.me.username), ctx.request.ports.text);
    }
    const spoken = ctx.message?.reply_to_message ? undefined : spokenCommand(ctx);
    if (spoken) return this.#spoken(spoken);
    return (await this.#swiped(ctx)) ? () => undefined : this.#expecting(ctx);
  }

  #wordOf(word: MenuWord): Handler | undefined {
    const handle = this.#menuWords.get(word);
    return (
      handle && ((ctx) => (isPermitted(ctx, rightsOfMenuWords[word]) ? handle(ctx) : undefined))
    );
  }

  #spoken(command: CommandName): Handler | undefined {
    const handle = this.#commandOf(command);
    return handle && ((said) => handle(said, ''));
  }

  async #swiped(ctx: BotContext): Promise<boolean> {
    const answered = ctx.message?.reply_to_message;
    return answered?.from?.is_bot === true && this.#taken(ctx, 'swipe');
  }

  #commanded(said: CommandWords | undefined, text: Text): Handler | undefined {
    const command = said && commandCalled(said.name, text);
    const handle = command && this.#commandOf(command);
    return handle && ((ctx) => handle(ctx, said.words));
  }

  #commandOf(command: CommandName): HandlerOf<string> | undefined {
    const handle = this.#commands.get(command);
    return (
      handle &&
      ((ctx, words) => (isPermitted(ctx, rightOfCommand(command)) ? handle(ctx, words) : undefined))
    );
  }

  /** Nothing is expected of somebody who was shown something else meanwhile. */
  #expecting(ctx: BotContext): Handler | undefined {
    const { message, request } = ctx;
    const { known } = request.who;
    if (!message || !known?.awaited || !isAskedNow(known, request.now)) return undefined;
    if (isUnseen(ctx)) return undefined;
    return this.#answering(message.text, known.awaited);
  }

  /** Takes the message for what was asked for, whatever was shown since. False when it is no answer. */
  async answerExpected(ctx: BotContext): Promise<boolean> {
    const expected = ctx.request.who.known?.awaited;
    const handle = expected && this.#answering(ctx.message?.text, expected);
    await handle?.(ctx);
    return handle !== undefined;
  }

  #answering(text: string | undefined, expected: AwaitedReply): Handler | undefined {
    const { purpose } = expected;
    if (!isReplyPurpose(purpose)) return undefined;
    const handle = this.#replies.get(purpose)?.({ ...expected, text });
    return (
      handle &&
      (async (ctx) => {
        // Nobody is asked any more who has lost the right to answer.
        if (!isPermitted(ctx, rightsOfReplies[purpose])) return forgetExpected(ctx);
        // Where more may follow, it is for the same; whoever expects no more forgets it.
        ctx.request.shows = { type: 'asked', id: '' };
        return handle(ctx);
      })
    );
  }
}

/** `swipe`: a message that answers one of the bot's in Telegram, before what is expected. */
type Kind = 'swipe' | 'message' | 'edit' | 'membership';

const kindOf = (ctx: BotContext): Kind =>
  ctx.message ? 'message' : ctx.editedMessage ? 'edit' : 'membership';

const isLookName = (name: string): name is LookName => Object.hasOwn(rightsOfLooks, name);

const isReplyPurpose = (purpose: string): purpose is ReplyPurpose =>
  Object.hasOwn(rightsOfReplies, purpose);

/** The longest first: `q:v` before `q`. */
const headsOf = (data: string): string[] => {
  const [first = '', second] = data.split(':', 2);
  return second === undefined ? [first] : [`${first}:${second}`, first];
};

const setOnce = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void => {
  if (map.has(key)) throw new Error(`two handlers for "${String(key)}"`);
  map.set(key, value);
};

/** Whether they are asked first whether they mean it. */
const isAskedAbout = async (
  ctx: BotContext,
  { address, values, data }: { address: unknown; values: unknown; data: string },
): Promise<boolean> => {
  const { request } = ctx;
  const by = request.who.known;
  if (!by || !(await isHeld(address, values, { by, request }))) return false;
  await askWhetherSure(ctx, by, data);
  return true;
};

/** Registers what a room of the bot answers. */
export type Room = (router: Router) => void;

type PersonHandler<Values> = (
  ctx: BotContext,
  person: KnownPerson,
  values: Values,
) => Promise<void> | void;

/** For people who have been admitted; strangers are told how that happens. */
export const forKnown =
  <Values = void>(handle: PersonHandler<Values>) =>
  async (ctx: BotContext, values: Values): Promise<void> => {
    const { known } = ctx.request.who;
    if (known) await handle(ctx, known, values);
    else refuse(ctx, 'stranger-hint');
  };
