import type { Alteration } from '../../core/outbox/message.ts';
import type { DrawnPaper } from '../kit/paper.ts';
import type { Button, Reply } from '../kit/reply.ts';

type ReplyOf<Type> = Extract<Reply, { type: Type }>;
type WithRows = { rows?: Button[][] | undefined };
type Edit = Extract<Alteration, { type: 'edit' }>;

/**
 * All that the bot tells Telegram, worded and drawn. Replies are written in these words and drawn when
 * they are said (`say.ts`); messages of the outbox are worded when they are sent (`messenger.ts`).
 */
export type TelegramMessage =
  | (ReplyOf<'message' | 'file' | 'copy' | 'kept'> & WithRows & { isSilent?: boolean | undefined })
  | ReplyOf<'edit' | 'buttons' | 'toast' | 'reaction' | 'commands' | 'unpin'>
  | { type: 'pin'; messageId: number }
  /** A file of the bot's own making. */
  | ({ type: 'upload'; made: DrawnPaper; html: string } & WithRows)
  /** Words with their formatting, or another file, in the place of what was sent. */
  | ({ type: 'replace' } & Pick<Edit, 'messageId' | 'target' | 'words'> & WithRows)
  /** Other words in the place of what was sent; never a message of its own. */
  | ({ type: 'reword'; messageId: number; html: string } & WithRows)
  | { type: 'delete'; messageIds: readonly number[] };
