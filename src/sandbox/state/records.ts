import type { MessageEntity } from '../text/entity.ts';

export type SandboxPerson = {
  /** Telegram's user id; also the id of the private chat. */
  id: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode: string;
  /** Shown on the page, for example "Đầu mối Phường Láng"; never sent to the bot. */
  role: string;
  blocked: boolean;
  /** The person has opened the chat, so the bot may write. */
  started: boolean;
  /** The account is deleted; it stays in the list and can do nothing more. */
  deactivated?: boolean;
};

/** Who put an emoji on a message; without `personId` the bot. */
export type Reaction = { emoji: string; personId?: number };

/** An inline button in Telegram's own JSON shape. */
export type InlineButton = {
  text: string;
  callback_data?: string;
  url?: string;
  copy_text?: { text: string };
  web_app?: { url: string };
  login_url?: { url: string };
  switch_inline_query?: string;
  switch_inline_query_current_chat?: string;
  switch_inline_query_chosen_chat?: Record<string, unknown>;
  callback_game?: Record<string, never>;
  pay?: true;
  icon_custom_emoji_id?: string;
  style?: string;
};

export type ReplyButton = {
  text: string;
  requestContact?: boolean;
  /** Something else that only a private chat may be asked for, in the words of the refusal. */
  requests?: string;
  /** Opens a Web App, which may send its data back once. */
  webApp?: string;
};

export type ReplyKeyboard = {
  buttons: ReplyButton[][];
  isPersistent: boolean;
  isOneTime: boolean;
  placeholder?: string;
};

export type PhotoSize = { fileUniqueId: string; width: number; height: number };

/** A poll; every copy is a poll of its own, every forward shows the first one. */
export type Poll = {
  id: string;
  question: string;
  questionEntities: MessageEntity[];
  /** `voters` are ids of people. */
  options: { text: string; voters: number[] }[];
  isAnonymous: boolean;
  allowsMany: boolean;
  /** The bot sent it, so the bot hears of votes. */
  isOfBot: boolean;
};

/** One message of a private chat or a group; `fileUniqueId`s point into the file records. */
export type Message = {
  messageId: number;
  chatId: number;
  /** undefined = the bot. */
  personId?: number;
  /** Business time, unix seconds. */
  date: number;
  editDate?: number;
  text?: string;
  caption?: string;
  entities: MessageEntity[];
  photo?: PhotoSize[];
  documentId?: string;
  pollId?: string;
  /** A sticker, a voice message …, in Telegram's own JSON shape. */
  other?: Record<string, unknown>;
  /** forward_origin and its older companions, in Telegram's own JSON shape. */
  forward?: Record<string, unknown>;
  reactions?: Reaction[];
  mediaGroupId?: string;
  replyToMessageId?: number;
  inlineKeyboard?: InlineButton[][];
  /** It carried a reply keyboard, a removal or a forced reply: it can never be edited. */
  hasReplyMarkup?: boolean;
  isProtected?: boolean;
  linkPreviewOptions?: unknown;
  /** The two of an upgrade and a Web App's data tell the rest in `other`. */
  service?: 'bot-added' | 'pinned' | 'migrated' | 'web-app-data';
  /** A group that speaks for itself, not through one of its people. */
  isOfChat?: boolean;
  /** With `pinned`: the message that was pinned. */
  pinnedMessageId?: number;
};

export type Absence = 'left' | 'kicked' | 'deleted';

export type CallbackAnswer = {
  callbackId: string;
  messageId: number;
  text: string;
  alert: boolean;
  url?: string;
};

export type Chat = {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string;
  /** A supergroup counts its messages itself. */
  nextMessageId?: number;
  /** The group became this supergroup; nobody writes here any more. */
  migratedTo?: number;
  messages: Message[];
  replyKeyboard: ReplyKeyboard | null;
  /** Unix ms in business time; a chat action lasts five seconds or until a message. */
  typingUntil?: number;
  /** Ids of pinned messages, the newest pin last. */
  pinned?: number[];
  /** What sendMessageDraft shows until the next message. */
  draft?: string;
  /** The person has cleared the history up to here; the bot still knows all of it. */
  clearedUpTo?: number;
  /** Why the bot may not write in this group any more. */
  absence?: Absence;
  /** The last toast or alert that a button press was answered with. */
  lastAnswer?: CallbackAnswer;
};

export type SandboxFileKind = 'document' | 'photo' | 'video' | 'voice';

export type FileRecord = {
  fileId: string;
  fileUniqueId: string;
  kind: SandboxFileKind;
  name: string;
  mimeType: string;
  /** Seconds, and pixels of a video, as the sender told them. */
  details?: Record<string, number>;
  size: number;
  /** Telegram's file_path, for example `documents/file_3.pdf`. */
  path: string;
  /** Key of the bytes; several sizes of a photo share one. */
  contentKey: string;
};

export type QueuedUpdate = {
  updateId: number;
  /** The update without its id, for example `{ message: {…} }`. */
  payload: Record<string, unknown>;
  /** Machine time in ms, never business time. */
  expiresAt: number;
};

export type CallbackQuery = {
  id: string;
  personId: number;
  chatId: number;
  messageId: number;
  isAnswered: boolean;
  /** Machine time in ms. */
  askedAt: number;
};

export type MenuCommand = { command: string; description: string };

export type CommandSet = { scope: string; language: string; commands: MenuCommand[] };

export type ProfileField = 'name' | 'description' | 'short_description';

/** What the bot says about itself in one language; '' = for all others. */
export type ProfileText = { field: ProfileField; language: string; text: string };

/** A menu button in Telegram's JSON shape; chat 0 = wherever none is set. */
export type MenuButton = { chatId: number; button: Record<string, unknown> };

/** Where the bot wants its updates. */
export type WebhookTarget = {
  url: string;
  /** Empty = no header. */
  secretToken: string;
  maxConnections: number;
};

/** Everything that survives a restart. */
export type Snapshot = {
  /** False while running: after a kill the last sends may be missing from the file. */
  isClosed: boolean;
  clockOffsetMs: number;
  nextMessageId: number;
  nextFileNumber: number;
  people: SandboxPerson[];
  chats: Chat[];
  files: FileRecord[];
  callbacks: CallbackQuery[];
  commandSets: CommandSet[];
  /** Absent, as the two below, in files that older versions wrote. */
  polls?: Poll[];
  profile?: ProfileText[];
  menuButtons?: MenuButton[];
  webhook?: WebhookTarget;
  queue: {
    nextUpdateId: number;
    allowed: string[] | null;
    waiting: QueuedUpdate[];
    /** Machine time in ms of the newest update. */
    lastAddedAt?: number;
  };
};
