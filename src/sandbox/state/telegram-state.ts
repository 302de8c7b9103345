import type {
  CallbackQuery,
  Chat,
  CommandSet,
  FileRecord,
  MenuButton,
  Message,
  SandboxPerson,
  Poll,
  ProfileText,
  Snapshot,
} from './records.ts';
import { TouchedMap } from './touched-map.ts';

/** Ids that may have been given out after the last write of a killed process. */
const IDS_LOST_IN_A_KILL = 10_000;

/** What Telegram's servers remember of this bot: people, chats, files, commands, button presses. */
export class TelegramState {
  readonly people = new TouchedMap<number, SandboxPerson>();
  readonly chats = new TouchedMap<number, Chat>();
  readonly files = new TouchedMap<string, FileRecord>();
  readonly polls = new TouchedMap<string, Poll>();
  readonly callbacks = new TouchedMap<string, CallbackQuery>();
  commandSets: CommandSet[] = [];
  profile: ProfileText[] = [];
  menuButtons: MenuButton[] = [];
  #nextMessageId = 1;
  #nextFileNumber = 0;

  /** One counter for all private chats and small groups of a bot; supergroups have their own. */
  takeMessageId(chat: Chat): number {
    if (chat.nextMessageId !== undefined) {
      chat.nextMessageId += 1;
      return chat.nextMessageId - 1;
    }
    const id = this.#nextMessageId;
    this.#nextMessageId += 1;
    return id;
  }

  takeFileNumber(): number {
    const number = this.#nextFileNumber;
    this.#nextFileNumber += 1;
    return number;
  }

  message(chatId: number, messageId: number): Message | undefined {
    // Wanted messages are nearly always recent ones.
    return this.chats.get(chatId)?.messages.findLast((message) => message.messageId === messageId);
  }

  fileById(fileId: string): FileRecord | undefined {
    return [...this.files.values()].find((file) => file.fileId === fileId);
  }

  fileByPath(path: string): FileRecord | undefined {
    return [...this.files.values()].find((file) => file.path === path);
  }

  get counters(): Pick<Snapshot, 'nextMessageId' | 'nextFileNumber'> {
    return { nextMessageId: this.#nextMessageId, nextFileNumber: this.#nextFileNumber };
  }

  restore(snapshot: Snapshot): void {
    const skipped = snapshot.isClosed ? 0 : IDS_LOST_IN_A_KILL;
    this.#nextMessageId = snapshot.nextMessageId + skipped;
    this.#nextFileNumber = snapshot.nextFileNumber + skipped;
    for (const person of snapshot.people) this.people.set(person.id, person);
    for (const chat of snapshot.chats) this.chats.set(chat.id, skipIds(chat, skipped));
    for (const file of snapshot.files) this.files.set(file.fileUniqueId, file);
    for (const poll of snapshot.polls ?? []) this.polls.set(poll.id, poll);
    for (const callback of snapshot.callbacks) this.callbacks.set(callback.id, callback);
    this.commandSets = snapshot.commandSets;
    this.profile = snapshot.profile ?? [];
    this.menuButtons = snapshot.menuButtons ?? [];
  }
}

const skipIds = (chat: Chat, skipped: number): Chat =>
  chat.nextMessageId === undefined
    ? chat
    : { ...chat, nextMessageId: chat.nextMessageId + skipped };
