import type { AttachmentId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { PassedOn } from '../answers/passed-on.ts';
import type { Path } from '../schema/value.ts';
import type { Action } from './action.ts';

/** What a person did, in the engine's words. Commands are sorted out before. */
export type FormEvent =
  /** `sentAt` is Telegram's date of the message; absent where nobody knows it. */
  | ({ type: 'said'; text: string; sentAt?: Instant } & FromMessage)
  /** A message was edited; it counts when an answer came from it. */
  | { type: 'edited'; text: string; messageId: number; chatId: number }
  /** The same of a message that has given a link; null: there is none in it any more. */
  | {
      type: 'edited-link';
      path: Path;
      of: AttachmentId;
      file: SentFile | null;
      text: string;
      messageId: number;
      chatId: number;
    }
  | ({ type: 'sent-file'; file: SentFile; caption?: string } & FromMessage)
  /** `kind` is Telegram's word: voice, sticker, location, contact, poll, dice … */
  /** `named`: whom a shared contact names. */
  | ({ type: 'sent-other'; kind: string; caption?: string; named?: string } & FromMessage)
  /** `rev` as the button carried it (see `Button`). */
  | { type: 'pressed'; action: Action; rev: number }
  | { type: 'back' }
  | { type: 'skip' }
  | { type: 'review' }
  /** All questions at a glance. */
  | { type: 'jump' }
  | { type: 'pause' }
  /** Resume: put the cursor where it can stand and show where the person is. */
  | { type: 'show' }
  | { type: 'cancel' };

/** Where something stands in the chat; `passedOn`: it was somebody else's before. */
type FromMessage = { messageId: number; chatId: number; passedOn?: PassedOn };

/**
 * A file that was sent as a document or as a photo, or a link to one. The same file sent to the same question again
 * must come with the id that it got the first time.
 */
export type SentFile = {
  id: AttachmentId;
  /** Of a link, its host. */
  name: string;
  /** Bytes, as Telegram declares them. */
  size: number;
  /** Declared type; photos are image/jpeg. */
  mime: string;
  kind: 'document' | 'photo' | 'link';
  mediaGroupId?: string;
};
