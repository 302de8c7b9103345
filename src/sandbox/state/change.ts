import type {
  CallbackQuery,
  Chat,
  CommandSet,
  FileRecord,
  MenuButton,
  Message,
  Poll,
  ProfileText,
  QueuedUpdate,
  SandboxPerson,
  Snapshot,
  WebhookTarget,
} from './records.ts';

export type Key = string | number;

/** What the sandbox keeps by a key of its own. */
export type Records = {
  people: SandboxPerson;
  files: FileRecord;
  polls: Poll;
  callbacks: CallbackQuery;
  commandSets: CommandSet;
  profile: ProfileText;
  menuButtons: MenuButton;
  waiting: QueuedUpdate;
};

export type RecordKind = keyof Records;

export const KEY_OF: { readonly [Kind in RecordKind]: (record: Records[Kind]) => Key } = {
  people: ({ id }) => id,
  files: ({ fileUniqueId }) => fileUniqueId,
  polls: ({ id }) => id,
  callbacks: ({ id }) => id,
  commandSets: ({ scope, language }) => `${scope} ${language}`,
  profile: ({ field, language }) => `${field} ${language}`,
  menuButtons: ({ chatId }) => chatId,
  waiting: ({ updateId }) => updateId,
};

export type ChatHead = Omit<Chat, 'messages'>;

/** What became of one chat; a message that is known already takes the place of the older one. */
export type ChatChange = {
  id: number;
  head?: ChatHead;
  messages?: Message[];
  forgotten?: number[];
};

/** The few things that there is one of; each is written whole. */
export type StateFacts = {
  clockOffsetMs?: number;
  nextMessageId?: number;
  nextFileNumber?: number;
  /** null = no webhook any more. */
  webhook?: WebhookTarget | null;
  queue?: Omit<Snapshot['queue'], 'waiting'>;
};

/** Records that are new, or took the place of older ones. */
export type Brought = { [Kind in RecordKind]?: Records[Kind][] };

/**
 * One line of the sandbox's file: what changed since the line before. The first line carries the
 * file's version, the lines after it everything there was when it was written anew.
 */
export type StateChange = Brought & {
  version?: 2;
  isClosed?: boolean;
  facts?: StateFacts;
  chats?: ChatChange[];
  /** Keys of records that are no longer there, taken out before what the line brings. */
  gone?: { [Kind in RecordKind]?: Key[] };
};
