import { expect, it } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { createMessenger } from '../../src/bot/telegram/messenger.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { createText } from '../../src/text.ts';
import { openChat, openSandbox, TOKEN } from '../sandbox/open-sandbox.ts';

it('says nothing while another process may lead, and knows that nothing was sent', async () => {
  const sandbox = await openSandbox();
  const lan = await openChat(sandbox);
  let mayCall = false;
  const address = { token: TOKEN, apiRoot: sandbox.apiRoot, proxy: undefined };
  const { api } = await connectTelegram(address, () => mayCall);
  const messenger = createMessenger({
    api,
    text: createText(),
    defaultLanguage: 'vi',
    drawPaper: () => Promise.reject(new Error('nothing is drawn here')),
  });
  const send = () =>
    messenger.send(asTelegramId(lan.id), { type: 'text', html: 'Tin', buttons: [] }, 'vi');
  const calls = sandbox.control.calls().length;
  expect(await send()).toEqual({ type: 'not-sent', reason: 'another process may lead by now' });
  expect(sandbox.control.calls()).toHaveLength(calls);
  mayCall = true;
  expect(await send()).toMatchObject({ type: 'sent' });
});
