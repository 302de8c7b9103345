import { hash } from 'node:crypto';

import {
  KEY_OF,
  type StateChange,
  type ChatChange,
  type StateFacts,
  type Key,
  type RecordKind,
  type Records,
} from './change.ts';
import type { Chat } from './records.ts';
import type { TelegramState } from './telegram-state.ts';
import type { TouchedMap } from './touched-map.ts';
import type { UpdateQueue } from './update-queue.ts';

/** So many entries of each kind are a piece of the whole, about half a megabyte of chats. */
const PIECE = 40;

export type ChangeSource = {
  state: TelegramState;
  updates: UpdateQueue;
  /** The facts that neither the state nor the queue knows. */
  facts: () => Pick<StateFacts, 'clockOffsetMs' | 'webhook'>;
};

/** Tells what changed since it was last asked, by looking only at what was reached since then. */
export class ChangeLog {
  readonly #source: ChangeSource;
  readonly #mapped: readonly MappedRecords[];
  readonly #listed: readonly ListedRecords[];
  readonly #chats: ChatLog;
  #facts = new Map<string, string>();

  constructor(source: ChangeSource) {
    const { state, updates } = source;
    this.#source = source;
    this.#mapped = [
      new MapLog('people', state.people),
      new MapLog('files', state.files),
      new MapLog('polls', state.polls),
      new MapLog('callbacks', state.callbacks),
    ];
    this.#listed = [
      new ListLog('commandSets', () => state.commandSets),
      new ListLog('profile', () => state.profile),
      new ListLog('menuButtons', () => state.menuButtons),
      new ListLog('waiting', () => updates.waiting),
    ];
    this.#chats = new ChatLog(state.chats);
  }

  /** What changed since this was last asked; without a field where nothing did. */
  changes(limit = Number.POSITIVE_INFINITY): StateChange {
    const change: StateChange = {};
    const facts = this.#changedFacts();
    if (Object.keys(facts).length > 0) change.facts = facts;
    for (const log of this.#mapped) log.addTo(change, limit);
    for (const log of this.#listed) log.addTo(change);
    const chats = this.#chats.changes(limit);
    if (chats.length > 0) change.chats = chats;
    return change;
  }

  /** Everything, in pieces: whatever changes between two of them is in a later one. */
  *whole(): Iterable<StateChange> {
    this.#facts = new Map();
    for (const log of [...this.#mapped, ...this.#listed, this.#chats]) log.forget();
    do yield this.changes(PIECE);
    while (this.#chats.isBehind || this.#mapped.some(({ isBehind }) => isBehind));
  }

  #changedFacts(): StateFacts {
    const { state, updates, facts } = this.#source;
    const now: StateFacts = { ...state.counters, ...facts(), queue: updates.facts };
    const changed = Object.entries(now).filter(([name, value]) => {
      const written = JSON.stringify(value);
      const isNew = this.#facts.get(name) !== written;
      this.#facts.set(name, written);
      return isNew;
    });
    return Object.fromEntries(changed);
  }
}

type MappedRecords = {
  readonly isBehind: boolean;
  forget(): void;
  addTo(change: StateChange, limit: number): void;
};

type ListedRecords = { forget(): void; addTo(change: StateChange): void };

/** Records that are changed where they are. */
class MapLog<Kind extends RecordKind, K extends Key> {
  readonly #kind: Kind;
  readonly #records: TouchedMap<K, Records[Kind]>;
  readonly #written = new Map<K, string>();

  constructor(kind: Kind, records: TouchedMap<K, Records[Kind]>) {
    this.#kind = kind;
    this.#records = records;
  }

  get isBehind(): boolean {
    return this.#records.isTouched;
  }

  forget(): void {
    this.#written.clear();
    this.#records.touchAll();
  }

  addTo(change: StateChange, limit: number): void {
    const gone: Key[] = [];
    const changed: Records[Kind][] = [];
    for (const key of this.#records.takeTouched(limit)) {
      const record = this.#records.peek(key);
      if (record === undefined) {
        if (this.#written.delete(key)) gone.push(key);
      } else if (isUnwritten(this.#written, key, record)) changed.push(record);
    }
    put(change, this.#kind, { changed, gone });
  }
}

/** Records that are never changed, only replaced. */
class ListLog<Kind extends RecordKind> {
  readonly #kind: Kind;
  readonly #now: () => readonly Records[Kind][];
  #written: ReadonlySet<Records[Kind]> = new Set();

  constructor(kind: Kind, now: () => readonly Records[Kind][]) {
    this.#kind = kind;
    this.#now = now;
  }

  forget(): void {
    this.#written = new Set();
  }

  addTo(change: StateChange): void {
    const now = new Set(this.#now());
    const changed = [...now].filter((record) => !this.#written.has(record));
    const gone = [...this.#written].filter((record) => !now.has(record)).map(KEY_OF[this.#kind]);
    this.#written = now;
    put(change, this.#kind, { changed, gone });
  }
}

/** Chats, of which a line has only the messages that changed. */
class ChatLog {
  readonly #chats: TouchedMap<number, Chat>;
  readonly #heads = new Map<number, string>();
  readonly #messages = new Map<number, Map<number, string>>();

  constructor(chats: TouchedMap<number, Chat>) {
    this.#chats = chats;
  }

  get isBehind(): boolean {
    return this.#chats.isTouched;
  }

  forget(): void {
    this.#heads.clear();
    this.#messages.clear();
    this.#chats.touchAll();
  }

  changes(limit: number): ChatChange[] {
    return this.#chats
      .takeTouched(limit)
      .map((id) => this.#chats.peek(id))
      .filter((chat) => chat !== undefined)
      .map((chat) => this.#changeOf(chat))
      .filter((change) => Object.keys(change).length > 1);
  }

  #changeOf({ messages, ...head }: Chat): ChatChange {
    const known = this.#messages.get(head.id) ?? new Map<number, string>();
    this.#messages.set(head.id, known);
    const isNewHead = isUnwritten(this.#heads, head.id, head);
    const changed = messages.filter((message) => isUnwritten(known, message.messageId, message));
    const there = new Set(messages.map(({ messageId }) => messageId));
    const forgotten = [...known.keys()].filter((messageId) => !there.has(messageId));
    for (const messageId of forgotten) known.delete(messageId);
    return {
      id: head.id,
      ...(isNewHead ? { head } : {}),
      ...(changed.length > 0 ? { messages: changed } : {}),
      ...(forgotten.length > 0 ? { forgotten } : {}),
    };
  }
}

/** Whether it is not yet written as it is now; from now on it counts as written. */
const isUnwritten = <K>(written: Map<K, string>, key: K, value: unknown): boolean => {
  const digest = hash('sha1', JSON.stringify(value), 'base64');
  if (written.get(key) === digest) return false;
  written.set(key, digest);
  return true;
};

const put = <Kind extends RecordKind>(
  change: StateChange,
  kind: Kind,
  { changed, gone }: { changed: Records[Kind][]; gone: Key[] },
): void => {
  if (changed.length > 0) Object.assign(change, { [kind]: changed });
  if (gone.length > 0) change.gone = { ...change.gone, [kind]: gone };
};
