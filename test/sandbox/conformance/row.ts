import { openChat, type Opened } from '../open-sandbox.ts';

/**
 * Request → exact answer. `source` says where the answer was read: a section of coverage.ts, lines of
 * telegram-bot-api's Client.cpp ("CC") or of TDLib; `assumed` where it cannot be known offline.
 */
export type Row = {
  name: string;
  method: string;
  params?: Record<string, unknown>;
  /** What people did after the laying out, before the request. */
  before?: (sandbox: Opened) => unknown;
  /** The sandbox is as strict as Telegram where it otherwise eases work on one machine. */
  isStrict?: boolean;
  answer: Record<string, unknown>;
  source: string;
};

export const bad = (text: string) => ({
  ok: false,
  error_code: 400,
  description: `Bad Request: ${text}`,
});
export const ok = (result: unknown) => ({ ok: true, result });

/** Ids that every row can count on. */
export const LAN = 7_000_000_001;
export const STRANGER = 7_000_000_002;
export const BLOCKER = 7_000_000_003;
export const GROUP_ONLY = 7_000_000_004;
export const GROUP = -4_000_000_001;

export const blocked = {
  ok: false,
  error_code: 403,
  description: 'Forbidden: bot was blocked by the user',
};

export const lanUser = { id: LAN, is_bot: false, first_name: 'Lan', language_code: 'vi' };
export const lan = { id: LAN, first_name: 'Lan', type: 'private' };
export const inline = (button: Record<string, unknown>) => ({ inline_keyboard: [[button]] });
export const send = (params: Record<string, unknown>) => ({ method: 'sendMessage', params });
export const html = (text: string) => send({ chat_id: LAN, text, parse_mode: 'HTML' });

/** Messages laid out before each row: 1 Lan's /start, 5 a text with a button, 6 with a reply keyboard, 7 a document. */
export const layOut = async (sandbox: Opened): Promise<void> => {
  await openChat(sandbox);
  sandbox.control.addPerson({ firstName: 'Người lạ' });
  const blocker = sandbox.control.addPerson({ firstName: 'Bình' });
  const inGroup = sandbox.control.addPerson({ firstName: 'Chi' });
  sandbox.control.start(blocker.id);
  sandbox.control.block(blocker.id);
  sandbox.control.sayInGroup(inGroup.id, 'chào cả nhóm');
  const button = inline({ text: 'Nộp', callback_data: 'submit' });
  await sandbox.call('sendMessage', { chat_id: LAN, text: 'Bước 1', reply_markup: button });
  const reply_markup = { keyboard: [['Trợ giúp']] };
  await sandbox.call('sendMessage', { chat_id: LAN, text: 'Menu', reply_markup });
  sandbox.control.sendFile(LAN, { name: 'a.pdf', kind: 'document', bytes: Buffer.from('%PDF') });
};
export const TEXT_MESSAGE = 5;
export const REPLY_KEYBOARD_MESSAGE = 6;
export const DOCUMENT_MESSAGE = 7;
