import type {
  CallbackAnswer,
  MenuCommand,
  SandboxPerson,
  ReplyKeyboard,
} from '../state/records.ts';
import type { MessageEntity } from '../text/entity.ts';

/** What a page or a test sees of a chat; the shapes of the control surface. */
export type ViewButton = {
  text: string;
  callbackData?: string;
  url?: string;
  copyText?: string;
  webApp?: string;
  /** What the button types for the person after the bot's name. */
  switchQuery?: string;
  style?: string;
};

export type ViewPoll = {
  question: string;
  options: { text: string; votes: number; isOwn: boolean }[];
  voters: number;
  isAnonymous: boolean;
  allowsMany: boolean;
};

export type ViewMessage = {
  messageId: number;
  from: 'bot' | 'person';
  date: number;
  editDate?: number;
  text?: string;
  caption?: string;
  entities: MessageEntity[];
  photo?: { fileUniqueId: string; width: number; height: number };
  document?: { fileUniqueId: string; fileName: string; mimeType: string; fileSize: number };
  poll?: ViewPoll;
  /** A contact, a place, a sticker …, in Telegram's own JSON shape. */
  other?: Record<string, unknown>;
  forwardedFrom?: string;
  reactions?: string[];
  mediaGroupId?: string;
  replyTo?: { messageId: number; text: string };
  inlineKeyboard?: ViewButton[][];
  service?: string;
};

export type ChatView = {
  person: SandboxPerson;
  messages: ViewMessage[];
  replyKeyboard: ReplyKeyboard | null;
  commands: MenuCommand[];
  typingUntil?: number;
  /** The newest pin last. */
  pinned: number[];
  draft?: string;
  /** The last toast or alert, also after it has gone from the screen. */
  lastAnswer?: CallbackAnswer;
};
