import { Api, GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';

import { openChat, openSandbox, TOKEN, type Opened } from './open-sandbox.ts';

const grammy = (sandbox: Opened): Api => new Api(TOKEN, { apiRoot: sandbox.apiRoot });

const thrown = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => 'answered',
    (error: unknown) => error,
  );

describe('faults', () => {
  it('can be an error with a pause, told in header and parameters too', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const description = 'Too Many Requests: retry after 7';
    const fault = { type: 'error' as const, code: 429, description, retryAfter: 7 };
    sandbox.control.addFault({ method: 'sendMessage', times: 1, fault });
    const url = `${sandbox.apiRoot}/bot${TOKEN}/sendMessage?chat_id=${lan.id}&text=x`;
    const response = await fetch(url);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description,
      parameters: { retry_after: 7 },
    });
    expect((await fetch(url)).status).toBe(200);
  });

  it('wait for their method and chat', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox, 'Lan');
    const minh = await openChat(sandbox, 'Minh');
    const fault = { type: 'error' as const, code: 500, description: 'Internal Server Error' };
    sandbox.control.addFault({ method: 'sendmessage', chatId: lan.id, times: 2, fault });
    const api = grammy(sandbox);
    await api.getMe();
    await api.sendMessage(minh.id, 'x');
    expect(await thrown(api.sendMessage(lan.id, 'x'))).toMatchObject({ error_code: 500 });
    expect(await thrown(api.sendMessage(lan.id, 'x'))).toBeInstanceOf(GrammyError);
    await api.sendMessage(lan.id, 'x');
  });

  it("can be a proxy's HTML page", async () => {
    const sandbox = await openSandbox();
    sandbox.control.addFault({ times: 1, fault: { type: 'html', status: 502 } });
    expect(await thrown(grammy(sandbox).getMe())).toBeInstanceOf(HttpError);
    expect(sandbox.control.calls().at(-1)).toMatchObject({ method: 'getMe', status: 502 });
  });

  it.each([
    ['reset-before', 0],
    ['reset-after', 1],
  ] as const)('%s: the connection breaks, %i messages arrive', async (type, arrived) => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.addFault({ method: 'sendMessage', times: 1, fault: { type } });
    expect(await thrown(grammy(sandbox).sendMessage(lan.id, 'x'))).toBeInstanceOf(HttpError);
    const fromBot = sandbox.control.chat(lan.id).messages.filter(({ from }) => from === 'bot');
    expect(fromBot).toHaveLength(arrived);
    expect(sandbox.control.calls().at(-1)).toMatchObject({ method: 'sendMessage', status: 0 });
  });

  it('can be slowness, and can be taken back', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.addFault({ times: 1, fault: { type: 'slow', ms: 20 } });
    await grammy(sandbox).sendMessage(lan.id, 'x');
    sandbox.control.addFault({ times: 9, fault: { type: 'reset-before' } });
    sandbox.control.clearFaults();
    await grammy(sandbox).sendMessage(lan.id, 'y');
    const texts = sandbox.control.chat(lan.id).messages.map(({ text }) => text);
    expect(texts).toEqual(['/start', 'x', 'y']);
  });
});
