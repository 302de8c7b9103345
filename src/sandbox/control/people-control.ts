import {
  post,
  privateChat,
  removeMessage,
  setKeyboard,
  tellBot,
  type NewMessage,
} from '../state/posting.ts';
import type { SandboxPerson } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { plainText } from '../text/format-text.ts';
import { ControlError } from './control-error.ts';
import { editOwn } from './edit-own.ts';
import { closeGroup, sayInGroup, sharedGroup, tellMembership, upgradeGroup } from './group.ts';
import { contextOf, type HowSent } from './how-sent.ts';
import { makePerson, type NewPerson } from './new-person.ts';
import {
  contactContent,
  otherContent,
  placeContent,
  type OtherKind,
  type GeoPlace,
  type SharedContact,
} from './other-message.ts';
import { fileContent, type PersonFile } from './person-file.ts';
import { newPoll, voteIn, type NewPoll, type Vote } from './polls.ts';
import { pressButton, type Press } from './press.ts';
import { reactTo, type PersonReaction } from './react.ts';
import { viewChat, viewMessage } from './show-chat.ts';
import type { ChatView, ViewMessage } from './views.ts';
import { webAppAddress, webAppData, type WebAppButton } from './web-app.ts';

const START_PAYLOAD = /^[\w-]{1,64}$/;

type Sent = { messageId: number };

/** What people do: one method a verb. What cannot be done throws ControlError. */
export class PeopleControl {
  protected readonly telegram: SandboxTelegram;
  protected readonly changed: () => void;

  constructor(telegram: SandboxTelegram, changed: () => void) {
    this.telegram = telegram;
    this.changed = changed;
  }

  people(): SandboxPerson[] {
    return [...this.telegram.state.people.values()];
  }

  /** Ids count up from 7 000 000 001, which no 32-bit number holds; `id` may be chosen instead. */
  addPerson(wanted: NewPerson): SandboxPerson {
    const person = makePerson(this.telegram.state.people, wanted);
    this.telegram.events.emit({ type: 'people' });
    this.changed();
    return person;
  }

  person(id: number): SandboxPerson {
    const person = this.telegram.state.people.get(id);
    if (person === undefined) throw new ControlError(404, `there is no person ${id}`);
    return person;
  }

  chat(personId: number): ChatView {
    return viewChat(this.telegram, this.person(personId));
  }

  /** Telegram's Start button, or a deep link when there is a payload. It lifts a block. */
  start(personId: number, payload = ''): Sent {
    if (payload !== '' && !START_PAYLOAD.test(payload)) {
      throw new ControlError(400, 'a start payload has 1-64 characters of A-Z a-z 0-9 _ -');
    }
    if (this.person(personId).blocked) this.unblock(personId);
    return this.say(personId, payload === '' ? '/start' : `/start ${payload}`);
  }

  /** What the person types, as Telegram would deliver it: trimmed, with detected entities. */
  say(personId: number, text: string, how: HowSent = {}): Sent {
    const { text: shown, entities } = plainText(text, how.entities);
    if (shown === '') throw new ControlError(400, 'Telegram sends no empty messages');
    const hadKeyboard = this.telegram.state.chats.get(personId)?.replyKeyboard;
    const posted = this.#send(personId, { text: shown, entities }, how);
    const isButton = hadKeyboard?.buttons.flat().some((button) => button.text === shown);
    if (hadKeyboard?.isOneTime === true && isButton === true) {
      setKeyboard(this.telegram, privateChat(this.telegram, personId), null);
    }
    return posted;
  }

  /** Presses an inline button by its visible text, or with any data, even of a stale keyboard. */
  press(personId: number, press: Press): { callbackId: string } {
    const pressed = pressButton(this.telegram, this.person(personId), press);
    this.changed();
    return pressed;
  }

  /** Where a Web App button leads, with the signed words about who pressed it. */
  openWebApp(personId: number, button: WebAppButton): { url: string } {
    return webAppAddress(this.telegram, this.person(personId), button);
  }

  /** What the Web App behind a button of the composer sends to the bot. */
  sendWebAppData(personId: number, sent: { text: string; data: string }): Sent {
    return this.#send(personId, webAppData(this.telegram, this.person(personId), sent));
  }

  sendFile(personId: number, file: PersonFile, how: HowSent = {}): Sent {
    return this.#send(personId, fileContent(this.telegram.files, file, how.entities), how);
  }

  /** A sticker, a voice message, a place: what a bot gets that asked for something else. */
  sendOther(personId: number, kind: OtherKind): Sent {
    return this.#send(personId, otherContent(kind));
  }

  sendPoll(personId: number, poll: NewPoll, how: HowSent = {}): Sent {
    return this.#send(personId, { entities: [], pollId: newPoll(this.telegram, poll).id }, how);
  }

  /** Votes, votes otherwise, or with no option takes the vote back. */
  vote(personId: number, vote: Vote): void {
    voteIn(this.telegram, this.person(personId), vote);
    this.changed();
  }

  /** The own contact, or with a name somebody else's. */
  shareContact(personId: number, shared: SharedContact): Sent {
    return this.#send(personId, contactContent(this.person(personId), shared));
  }

  sendPlace(personId: number, place: GeoPlace): Sent {
    return this.#send(personId, placeContent(place));
  }

  /** Replaces this person's reactions to a message; none takes them away. */
  react(personId: number, reaction: PersonReaction): void {
    reactTo(this.telegram, this.person(personId), reaction);
    this.changed();
  }

  /** The account is deleted: it does nothing more, and the bot gets 403. */
  deactivate(personId: number): void {
    this.person(personId).deactivated = true;
    this.telegram.events.emit({ type: 'people' });
    this.changed();
  }

  /** The group throws the bot out, or ends; speaking in it again brings the bot back. */
  closeGroup(personId: number, how: 'kicked' | 'deleted'): void {
    closeGroup(this.telegram, this.person(personId), how);
    this.changed();
  }

  /** The group becomes a supergroup; its old id answers with the new one. */
  upgradeGroup(personId: number): { from: number; to: number } {
    const moved = upgradeGroup(this.telegram, this.person(personId));
    this.changed();
    return moved;
  }

  edit(personId: number, messageId: number, text: string): void {
    editOwn(this.telegram, this.person(personId), { messageId, text });
    this.changed();
  }

  /** Deletes for both sides; the bot is not told, as in Telegram. */
  delete(personId: number, messageId: number): void {
    const chat = privateChat(this.telegram, this.person(personId).id);
    removeMessage(this.telegram, chat, messageId);
    this.changed();
  }

  /** Empties the chat for this person only: the bot is not told and may go on. */
  clearHistory(personId: number): void {
    const chat = privateChat(this.telegram, this.person(personId).id);
    for (const { messageId } of chat.messages) {
      this.telegram.events.emit({ type: 'delete', personId, data: { messageId } });
    }
    chat.clearedUpTo = chat.messages.at(-1)?.messageId ?? 0;
    this.changed();
  }

  block(personId: number): void {
    this.#setBlocked(personId, true);
  }

  unblock(personId: number): void {
    this.#setBlocked(personId, false);
  }

  /** In privacy mode the bot gets commands, mentions and replies to it, nothing else. */
  sayInGroup(personId: number, text: string): { messageId: number; chatId: number } {
    const said = sayInGroup(this.telegram, this.person(personId), text);
    this.changed();
    return said;
  }

  groupMessages(): ViewMessage[] {
    const group = sharedGroup(this.telegram);
    return group.messages.map((message) => viewMessage(this.telegram, message));
  }

  #send(personId: number, content: NewMessage, how: HowSent = {}): Sent {
    const person = this.person(personId);
    if (person.blocked) throw new ControlError(409, `person ${personId} has blocked the bot`);
    if (person.deactivated === true) {
      throw new ControlError(409, `person ${personId} has deleted the account`);
    }
    const chat = privateChat(this.telegram, personId);
    const context = contextOf(this.telegram, chat, how);
    if (!person.started) {
      person.started = true;
      this.telegram.events.emit({ type: 'people' });
    }
    const message = post(this.telegram, chat, { personId, ...content, ...context });
    tellBot(this.telegram, 'message', message);
    this.changed();
    return { messageId: message.messageId };
  }

  #setBlocked(personId: number, blocked: boolean): void {
    const person = this.person(personId);
    if (person.blocked === blocked) return;
    person.blocked = blocked;
    const statuses = blocked ? { from: 'member', to: 'kicked' } : { from: 'kicked', to: 'member' };
    tellMembership(this.telegram, { person, chatId: personId, ...statuses });
    this.telegram.events.emit({ type: 'people' });
    this.changed();
  }
}
