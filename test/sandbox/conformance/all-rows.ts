import { batchRows } from './batch-rows.ts';
import { buttonRows } from './button-rows.ts';
import { chatRows } from './chat-rows.ts';
import { editRows } from './edit-rows.ts';
import { groupRows } from './group-rows.ts';
import { keyboardRows } from './keyboard-rows.ts';
import { mediaRows } from './media-rows.ts';
import { otherRows } from './other-rows.ts';
import { protocolRows } from './protocol-rows.ts';
import type { Row } from './row.ts';
import { sendRows } from './send-rows.ts';
import { textRows } from './text-rows.ts';
import { webhookRows } from './webhook-rows.ts';

/** Everything that the sandbox is known to copy. */
export const rows: readonly Row[] = [
  ...protocolRows,
  ...sendRows,
  ...textRows,
  ...keyboardRows,
  ...buttonRows,
  ...editRows,
  ...batchRows,
  ...mediaRows,
  ...chatRows,
  ...groupRows,
  ...otherRows,
  ...webhookRows,
];
