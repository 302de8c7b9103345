import {
  KEY_OF,
  type Brought,
  type StateChange,
  type ChatChange,
  type ChatHead,
  type StateFacts,
  type Key,
  type RecordKind,
  type Records,
} from './change.ts';
import type { Message, Snapshot } from './records.ts';

type Known = { [Kind in RecordKind]: Map<Key, Records[Kind]> };

// What has a key for each of them has no other fields.
const KINDS = Object.keys(KEY_OF) as RecordKind[];

type KnownChat = { head: ChatHead; messages: Map<number, Message> };

/** What the lines of a file come to. Throws when they are not the sandbox's. */
export const readChanges = (lines: Iterable<StateChange>): Snapshot => {
  const records: Known = {
    people: new Map(),
    files: new Map(),
    polls: new Map(),
    callbacks: new Map(),
    commandSets: new Map(),
    profile: new Map(),
    menuButtons: new Map(),
    waiting: new Map(),
  };
  const chats = new Map<number, KnownChat>();
  const facts: StateFacts = {};
  let isClosed = false;
  for (const change of lines) {
    Object.assign(facts, change.facts);
    isClosed = change.isClosed ?? isClosed;
    for (const kind of KINDS) apply(records, kind, change);
    for (const chat of change.chats ?? []) applyToChat(chats, chat);
  }
  return {
    isClosed,
    ...oneOfEach(facts, [...records.waiting.values()]),
    ...listsOf(records, chats),
  };
};

const oneOfEach = (
  { webhook, queue, ...counted }: StateFacts,
  waiting: Snapshot['queue']['waiting'],
) => {
  if (queue === undefined) throw new Error('nothing is said of the updates that wait');
  const counters = { clockOffsetMs: 0, nextMessageId: 1, nextFileNumber: 0, ...counted };
  return { ...counters, ...(webhook ? { webhook } : {}), queue: { ...queue, waiting } };
};

const listsOf = (records: Known, chats: ReadonlyMap<number, KnownChat>) => ({
  people: [...records.people.values()],
  chats: Array.from(chats.values(), ({ head, messages }) => ({
    ...head,
    messages: [...messages.values()],
  })),
  files: [...records.files.values()],
  polls: [...records.polls.values()],
  callbacks: [...records.callbacks.values()],
  commandSets: [...records.commandSets.values()],
  profile: [...records.profile.values()],
  menuButtons: [...records.menuButtons.values()],
});

const apply = <Kind extends RecordKind>(
  records: Known,
  kind: Kind,
  { gone, ...brought }: Pick<StateChange, 'gone'> & Brought,
): void => {
  const known: Known[Kind] = records[kind];
  for (const key of gone?.[kind] ?? []) known.delete(key);
  const ofKind: Brought[Kind] = brought[kind];
  for (const record of ofKind ?? []) known.set(KEY_OF[kind](record), record);
};

const applyToChat = (chats: Map<number, KnownChat>, change: ChatChange): void => {
  const known = chats.get(change.id);
  const head = change.head ?? known?.head;
  if (head === undefined) throw new Error(`chat ${change.id} has no beginning`);
  const messages = known?.messages ?? new Map<number, Message>();
  for (const messageId of change.forgotten ?? []) messages.delete(messageId);
  for (const message of change.messages ?? []) messages.set(message.messageId, message);
  chats.set(change.id, { head, messages });
};
