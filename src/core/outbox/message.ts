import type { BarChart } from '../shared/bar-chart.ts';
import type { FormattedWords } from '../shared/formatted-words.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Intent } from '../shared/intent.ts';
import type { KeptItem } from '../shared/kept-message.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** Words to be found in the reader's language, or words that are the same in every one. */
export type Label = TextRef | string;

/** A button that asks for something, which an edge may show beside its own as well. */
export type IntentButton = {
  label: TextRef;
  intent: Intent;
  /**
   * The message stays as it is, and what the button shows comes below it: for messages with several
   * buttons that are used one after the other.
   */
  keepsMessage?: true;
};

/** A button below a message. Only messages that an earlier version has queued carry `data`. */
export type NoticeButton =
  | (Omit<IntentButton, 'label'> & { label: Label })
  | { label: Label; url: string }
  | { label: Label; data: string };

/** Words are found when the message is sent, in the language that the person has then. */
export type Notice = {
  type: 'notice';
  lines: TextRef[];
  buttons: NoticeButton[][];
  isSilent?: boolean;
};

/** Whatever else Telegram knows is sent as a copy. */
export const fileKinds = ['document', 'photo', 'video', 'voice'] as const;
export type SentFileKind = (typeof fileKinds)[number];

/** What can be said to somebody and waits for it. */
export type SendableMessage =
  | Notice
  /** A copy of messages that stand in another chat; several ids in rising order are an album. */
  | {
      type: 'copy';
      fromChatId: TelegramId;
      messageIds: number[];
      /** Instead of the one that the source carries; not for albums. */
      caption?: FormattedWords;
      /** As the same message, of which everybody sees the votes, and which carries no buttons. */
      isForward?: boolean;
      buttons: NoticeButton[][];
      isSilent?: boolean;
    }
  /** What was kept of a message; several items are an album. */
  | { type: 'kept'; items: readonly KeptItem[]; buttons: NoticeButton[][]; isSilent?: boolean }
  /** `html` is Telegram's, ready and safe. */
  | { type: 'text'; html: string; buttons: NoticeButton[][]; isSilent?: boolean }
  /** A file that Telegram has already; it is never uploaded a second time. */
  | {
      type: 'file';
      fileId: string;
      kind: SentFileKind;
      html: string;
      buttons: NoticeButton[][];
      isSilent?: boolean;
    };

/** What may take the place of a file that was sent. */
export const replacingKinds = ['photo', 'video', 'animation', 'document', 'audio'] as const;
export type ReplacingFile = { kind: (typeof replacingKinds)[number]; fileId: string };

/**
 * What is done to messages that the bot has sent: only ever prepared, never stored. Each can be done
 * twice without harm.
 */
export type Alteration =
  | {
      type: 'edit';
      messageId: number;
      /** A text is edited otherwise than what stands below a file, or the file itself. */
      target: 'text' | 'caption' | ReplacingFile;
      words: FormattedWords;
      buttons: NoticeButton[][];
      isSilent?: boolean;
    }
  /** A notice worded anew where it stands; whoever has deleted it misses nothing. */
  | {
      type: 'reword';
      messageId: number;
      lines: TextRef[];
      buttons: NoticeButton[][];
      isSilent?: boolean;
    }
  /** Puts a message on top of its chat, without a sound. */
  | { type: 'pin'; messageId: number; isSilent?: boolean }
  | { type: 'delete'; messageIds: readonly number[]; isSilent?: boolean };

/** A picture with words below it, drawn when it is sent: only ever prepared, never stored. */
export type Pictured = {
  type: 'pictured';
  chart: BarChart;
  lines: TextRef[];
  buttons: NoticeButton[][];
  isSilent?: boolean;
};

/** All that a messenger must be able to do. */
export type Deliverable = SendableMessage | Alteration | Pictured;

/** `prepared`: nothing is stored, the kind's `prepare` makes the message when it is sent. */
export type OutgoingMessage = SendableMessage | { type: 'prepared' };
