import { describe, expect, it } from 'vitest';

import { openChat, openSandbox, waiting } from './open-sandbox.ts';

const HOUR = 3_600_000;
const START = 1_000_000;

describe('how long updates wait', () => {
  it('a button press 150 seconds, everything else a day', async () => {
    let now = START;
    const sandbox = await openSandbox({ monotonicNow: () => now });
    const lan = await openChat(sandbox);
    await sandbox.call('getUpdates', {
      allowed_updates: [
        'message',
        'callback_query',
        'edited_message',
        'my_chat_member',
        'message_reaction',
      ],
    });
    const reply_markup = { inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }]] };
    const sent = await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { message_id: messageId } = sent.result as { message_id: number };
    const said = sandbox.control.say(lan.id, 'một');
    sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    sandbox.control.edit(lan.id, said.messageId, 'hai');
    sandbox.control.react(lan.id, { messageId, emoji: ['👍'] });
    sandbox.control.block(lan.id);
    const kinds = async () =>
      (await waiting(sandbox)).map((update) =>
        Object.keys(update).find((key) => key !== 'update_id'),
      );
    expect(await kinds()).toContain('callback_query');
    now = START + 151_000;
    const others = ['message', 'edited_message', 'message_reaction', 'my_chat_member'];
    expect(await kinds()).toEqual(others);
    now = START + 24 * HOUR - 1000;
    expect(await kinds()).toEqual(others);
    now = START + 24 * HOUR + 1000;
    expect(await kinds()).toEqual([]);
  });
});
