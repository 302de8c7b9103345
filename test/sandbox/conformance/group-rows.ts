import { expect } from 'vitest';

import type { Opened } from '../open-sandbox.ts';
import { BLOCKER, GROUP, GROUP_ONLY, LAN, ok, send, type Row } from './row.ts';

/** What the group of the table becomes. */
const SUPERGROUP = -1_002_000_000_001;

const forbidden = (text: string) => ({
  ok: false,
  error_code: 403,
  description: `Forbidden: ${text}`,
});
const upgraded = {
  ok: false,
  error_code: 400,
  description: 'Bad Request: group chat was upgraded to a supergroup chat',
  parameters: { migrate_to_chat_id: SUPERGROUP },
};

const upgrade = ({ control }: Opened) => control.upgradeGroup(GROUP_ONLY);
const close = (how: 'kicked' | 'deleted') => (sandbox: Opened) =>
  sandbox.control.closeGroup(GROUP_ONLY, how);

export const groupRows: Row[] = [
  {
    name: 'writing to a group that became a supergroup',
    before: upgrade,
    ...send({ chat_id: GROUP, text: 'x' }),
    answer: upgraded,
    source: 'B2, CC 8151',
  },
  {
    name: 'that comes before a bad keyboard and a missing reply',
    before: upgrade,
    ...send({ chat_id: GROUP, text: 'x', reply_parameters: { message_id: 99 } }),
    answer: upgraded,
    source: 'B1 order of checks, CC 8124',
  },
  {
    name: 'its members are asked for in the supergroup',
    before: upgrade,
    method: 'getChatMember',
    params: { chat_id: GROUP, user_id: GROUP_ONLY },
    answer: upgraded,
    source: 'CC 8144',
  },
  {
    name: 'what became of the group can still be read',
    before: upgrade,
    method: 'getChat',
    params: { chat_id: GROUP },
    answer: ok(expect.objectContaining({ id: GROUP, type: 'group' })),
    source: 'CC 8150: reading asks for no access',
  },
  {
    name: 'the supergroup counts its messages itself',
    before: upgrade,
    ...send({ chat_id: SUPERGROUP, text: 'x' }),
    answer: ok({
      message_id: 2,
      from: expect.anything(),
      chat: { id: SUPERGROUP, title: 'Nhóm thi đua', type: 'supergroup' },
      date: expect.anything(),
      text: 'x',
    }),
    source: 'B6.1',
  },
  {
    name: 'members come along into the supergroup',
    before: upgrade,
    method: 'getChatMemberCount',
    params: { chat_id: SUPERGROUP },
    answer: ok(2),
    source: 'CC 15146',
  },
  {
    name: 'a group that threw the bot out',
    before: close('kicked'),
    ...send({ chat_id: GROUP, text: 'x' }),
    answer: forbidden('bot was kicked from the group chat'),
    source: 'B2, CC 8162',
  },
  {
    name: 'a supergroup that threw the bot out',
    before: (sandbox) => {
      upgrade(sandbox);
      close('kicked')(sandbox);
    },
    ...send({ chat_id: SUPERGROUP, text: 'x' }),
    answer: forbidden('bot was kicked from the supergroup chat'),
    source: 'B2, CC 8174',
  },
  {
    name: 'a group that the bot has left',
    before: ({ call }) => call('leaveChat', { chat_id: GROUP }),
    ...send({ chat_id: GROUP, text: 'x' }),
    answer: forbidden('bot is not a member of the group chat'),
    source: 'B2, CC 8165',
  },
  {
    name: 'a supergroup that the bot has left',
    before: async (sandbox) => {
      upgrade(sandbox);
      await sandbox.call('leaveChat', { chat_id: SUPERGROUP });
    },
    ...send({ chat_id: SUPERGROUP, text: 'x' }),
    answer: forbidden('bot is not a member of the supergroup chat'),
    source: 'B2, CC 8183',
  },
  {
    name: 'a group that was deleted',
    before: close('deleted'),
    ...send({ chat_id: GROUP, text: 'x' }),
    answer: forbidden('the group chat was deleted'),
    source: 'B2, CC 8158',
  },
  {
    name: 'a person whose account was deleted',
    before: ({ control }) => control.deactivate(LAN),
    ...send({ chat_id: LAN, text: 'x' }),
    answer: forbidden('user is deactivated'),
    source: 'B2, CC 8137',
  },
  {
    name: 'that comes before a missing reply; a block comes after it',
    before: ({ control }) => control.deactivate(BLOCKER),
    ...send({ chat_id: BLOCKER, text: 'x', reply_parameters: { message_id: 99 } }),
    answer: forbidden('user is deactivated'),
    source: 'B1 order of checks, CC 8124',
  },
];
