import type { AttachmentId } from '../../shared/ids.ts';
import type { Path, Value } from '../schema/value.ts';
import type { PassedOn } from './passed-on.ts';

/** A change of a draft that `transition` asks the store to make. */
export type Write =
  /** The store sets rev = `seen` + 1 and may refuse when the stored rev is not `seen`. */
  | {
      type: 'answer';
      path: Path;
      value: Value;
      raw: string;
      seen: number;
      messageId: number | null;
      chatId: number | null;
      /** Its words or its file were somebody else's before. */
      passedOn?: PassedOn;
    }
  /** The question is open again, as if it had never been answered. */
  | { type: 'forget'; path: Path }
  | { type: 'add-item'; group: string; key: string }
  /** All keys of a group, in their new order. */
  | { type: 'order-items'; group: string; keys: readonly string[] }
  /** The item's answers go too. */
  | { type: 'remove-item'; group: string; key: string }
  | { type: 'mark-stale'; path: Path; stale: boolean }
  /** The answer that lists the file is written besides. */
  | { type: 'attach-file'; path: Path; file: AttachmentId }
  | { type: 'detach-file'; path: Path; file: AttachmentId }
  /** What the file says is to be looked for; the person hears of it. */
  | { type: 'read-document'; file: AttachmentId };
