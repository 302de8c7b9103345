import type { MovableClock } from '../../core/shared/clock.ts';
import { asInstant } from '../../core/shared/instant.ts';
import {
  post,
  privateChat,
  removeMessage,
  setKeyboard,
  tellBot,
  tellEdited,
} from '../state/posting.ts';
import type { FileRecord, Message, Person } from '../state/records.ts';
import { unixNow, type BotIdentity, type Telegram } from '../state/telegram.ts';
import { plainText } from '../text/format-text.ts';
import type { ApiCall, CallLog } from './call-log.ts';
import { ControlError } from './control-error.ts';
import type { SandboxEvent } from './event-bus.ts';
import type { FaultList, FaultOrder } from './fault-list.ts';
import { closeGroup, sayInGroup, sharedGroup, tellMembership } from './group.ts';
import { makePerson, type NewPerson } from './new-person.ts';
import {
  contactContent,
  otherContent,
  placeContent,
  type OtherKind,
  type Place,
  type SharedContact,
} from './other-message.ts';
import { fileContent, type SentFile } from './person-file.ts';
import { pressButton, type Press } from './press.ts';
import { reactTo, type PersonReaction } from './react.ts';
import { viewChat, viewMessage } from './show-chat.ts';
import type { ChatView, ViewMessage } from './views.ts';

export type ClockView = { offsetMs: number; now: number };

export type ClockMove = { offsetMs: number } | { at: string | number } | { advanceMs: number };

export type StateView = {
  bot: BotIdentity;
  people: Person[];
  clock: ClockView;
  /** Whether the bot is slowed down as Telegram would. */
  hasRates: boolean;
  notice: 'not Telegram';
};

export type ControlParts = {
  telegram: Telegram;
  clock: MovableClock;
  calls: CallLog;
  faults: FaultList;
  changed: () => void;
};

const START_PAYLOAD = /^[\w-]{1,64}$/;

/**
 * Plays the people and the weather: one method a verb. What cannot be done throws ControlError.
 * The HTTP surface is a thin layer over it; tests in the same process call it directly.
 */
export class Control {
  readonly #telegram: Telegram;
  readonly #clock: MovableClock;
  readonly #calls: CallLog;
  readonly #faults: FaultList;
  readonly #changed: () => void;

  constructor(parts: ControlParts) {
    this.#telegram = parts.telegram;
    this.#clock = parts.clock;
    this.#calls = parts.calls;
    this.#faults = parts.faults;
    this.#changed = parts.changed;
  }

  state(): StateView {
    const { bot, rates } = this.#telegram;
    return {
      bot,
      people: this.people(),
      clock: this.clock(),
      hasRates: rates.isOn,
      notice: 'not Telegram',
    };
  }

  people(): Person[] {
    return [...this.#telegram.state.people.values()];
  }

  /** Ids count up from 7 000 000 001, which no 32-bit number holds; `id` may be chosen instead. */
  addPerson(wanted: NewPerson): Person {
    const person = makePerson(this.#telegram.state.people, wanted);
    this.#telegram.events.emit({ type: 'people' });
    this.#changed();
    return person;
  }

  person(id: number): Person {
    const person = this.#telegram.state.people.get(id);
    if (person === undefined) throw new ControlError(404, `there is no person ${id}`);
    return person;
  }

  chat(personId: number): ChatView {
    return viewChat(this.#telegram, this.person(personId));
  }

  /** Telegram's Start button, or a deep link when there is a payload. It lifts a block. */
  start(personId: number, payload = ''): { messageId: number } {
    if (payload !== '' && !START_PAYLOAD.test(payload)) {
      throw new ControlError(400, 'a start payload has 1-64 characters of A-Z a-z 0-9 _ -');
    }
    if (this.person(personId).blocked) this.unblock(personId);
    return this.say(personId, payload === '' ? '/start' : `/start ${payload}`);
  }

  /** What the person types, as Telegram would deliver it: trimmed, with detected entities. */
  say(personId: number, text: string, replyTo?: number): { messageId: number } {
    const { text: shown, entities } = plainText(text);
    if (shown === '') throw new ControlError(400, 'Telegram sends no empty messages');
    const hadKeyboard = this.#telegram.state.chats.get(personId)?.replyKeyboard;
    const reply = replyTo === undefined ? {} : { replyToMessageId: replyTo };
    const posted = this.#send(personId, { text: shown, entities, ...reply });
    const isButton = hadKeyboard?.buttons.flat().some((button) => button.text === shown);
    if (hadKeyboard?.isOneTime === true && isButton === true) {
      setKeyboard(this.#telegram, privateChat(this.#telegram, personId), null);
    }
    return posted;
  }

  /** Presses an inline button by its visible text, or with any data, even of a stale keyboard. */
  press(personId: number, press: Press): { callbackId: string } {
    const pressed = pressButton(this.#telegram, this.person(personId), press);
    this.#changed();
    return pressed;
  }

  sendFile(personId: number, file: SentFile): { messageId: number } {
    return this.#send(personId, fileContent(this.#telegram.files, file));
  }

  /** A sticker, a voice message, a place: what a bot gets that asked for something else. */
  sendOther(personId: number, kind: OtherKind): { messageId: number } {
    return this.#send(personId, otherContent(kind));
  }

  /** The own contact, or with a name somebody else's. */
  shareContact(personId: number, shared: SharedContact): { messageId: number } {
    return this.#send(personId, contactContent(this.person(personId), shared));
  }

  sendPlace(personId: number, place: Place): { messageId: number } {
    return this.#send(personId, placeContent(place));
  }

  /** Replaces this person's reactions to a message; none takes them away. */
  react(personId: number, reaction: PersonReaction): void {
    reactTo(this.#telegram, this.person(personId), reaction);
    this.#changed();
  }

  /** The account is deleted: it does nothing more, and the bot gets 403. */
  deactivate(personId: number): void {
    this.person(personId).deactivated = true;
    this.#telegram.events.emit({ type: 'people' });
    this.#changed();
  }

  /** The group throws the bot out, or ends; speaking in it again brings the bot back. */
  closeGroup(personId: number, how: 'kicked' | 'deleted'): void {
    closeGroup(this.#telegram, this.person(personId), how);
    this.#changed();
  }

  /** Switches the rate model on or off; either way nothing is counted yet. */
  setRates(isOn: boolean): void {
    this.#telegram.rates.set(isOn);
  }

  edit(personId: number, messageId: number, text: string): void {
    const message = this.#ownMessage(personId, messageId);
    const { text: shown, entities } = plainText(text);
    if (message.text === undefined || shown === '') {
      throw new ControlError(400, `message ${messageId} has no text to edit`);
    }
    message.text = shown;
    message.entities = entities;
    message.editDate = unixNow(this.#telegram);
    tellEdited(this.#telegram, message);
    tellBot(this.#telegram, 'edited_message', message);
    this.#changed();
  }

  /** Deletes for both sides; the bot is not told, as in Telegram. */
  delete(personId: number, messageId: number): void {
    const chat = privateChat(this.#telegram, this.person(personId).id);
    removeMessage(this.#telegram, chat, messageId);
    this.#changed();
  }

  block(personId: number): void {
    this.#setBlocked(personId, true);
  }

  unblock(personId: number): void {
    this.#setBlocked(personId, false);
  }

  /** In privacy mode the bot gets commands, mentions and replies to it, nothing else. */
  sayInGroup(personId: number, text: string): { messageId: number; chatId: number } {
    const said = sayInGroup(this.#telegram, this.person(personId), text);
    this.#changed();
    return said;
  }

  groupMessages(): ViewMessage[] {
    const group = sharedGroup(this.#telegram);
    return group.messages.map((message) => viewMessage(this.#telegram, message));
  }

  calls(after = 0): ApiCall[] {
    return this.#calls.after(after);
  }

  addFault(order: FaultOrder): void {
    this.#faults.add(order);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  clock(): ClockView {
    return { offsetMs: this.#clock.offsetMs, now: this.#clock.now() };
  }

  /** Moves business time only: queued updates and long polls live by the machine's clock. */
  moveClock(move: ClockMove): ClockView {
    if ('offsetMs' in move) this.#clock.shiftTo(move.offsetMs);
    else if ('advanceMs' in move) this.#clock.advance(move.advanceMs);
    else this.#clock.moveTo(asInstant(instantOf(move.at)));
    this.#telegram.events.emit({ type: 'clock' });
    this.#changed();
    return this.clock();
  }

  redeliver(updateId: number): void {
    if (!this.#telegram.updates.redeliver(updateId)) {
      throw new ControlError(404, `update ${updateId} was never confirmed, or too long ago`);
    }
  }

  /** Updates that the bot has not confirmed yet. */
  pendingUpdates(): number {
    return this.#telegram.updates.pendingCount;
  }

  isPolled(): boolean {
    return this.#telegram.updates.isPolled;
  }

  file(fileUniqueId: string): { record: FileRecord; bytes: Buffer } {
    const record = this.#telegram.state.files.get(fileUniqueId);
    const bytes = record === undefined ? undefined : this.#telegram.files.read(record);
    if (record === undefined || bytes === undefined) {
      throw new ControlError(404, `there is no file ${fileUniqueId}`);
    }
    return { record, bytes };
  }

  /** Returns the function that ends the watching. */
  watch(listener: (event: SandboxEvent) => void): () => void {
    return this.#telegram.events.subscribe(listener);
  }

  #send(personId: number, content: Omit<Message, 'messageId' | 'chatId' | 'date'>) {
    const person = this.person(personId);
    if (person.blocked) throw new ControlError(409, `person ${personId} has blocked the bot`);
    if (person.deactivated === true) {
      throw new ControlError(409, `person ${personId} has deleted the account`);
    }
    const chat = privateChat(this.#telegram, personId);
    if (!person.started) {
      person.started = true;
      this.#telegram.events.emit({ type: 'people' });
    }
    const message = post(this.#telegram, chat, { personId, ...content });
    tellBot(this.#telegram, 'message', message);
    this.#changed();
    return { messageId: message.messageId };
  }

  #ownMessage(personId: number, messageId: number): Message {
    const message = this.#telegram.state.message(this.person(personId).id, messageId);
    if (message?.personId !== personId) {
      throw new ControlError(404, `person ${personId} has no message ${messageId}`);
    }
    return message;
  }

  #setBlocked(personId: number, blocked: boolean): void {
    const person = this.person(personId);
    if (person.blocked === blocked) return;
    person.blocked = blocked;
    const statuses = blocked ? { from: 'member', to: 'kicked' } : { from: 'kicked', to: 'member' };
    tellMembership(this.#telegram, { person, chatId: personId, ...statuses });
    this.#telegram.events.emit({ type: 'people' });
    this.#changed();
  }
}

const instantOf = (at: string | number): number => {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(ms)) throw new ControlError(400, `not a time: ${at}`);
  return ms;
};
