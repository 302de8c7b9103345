import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { NOW, openChat, openSandbox, type Opened } from './open-sandbox.ts';
import { openWebhook, type Delivery } from './webhook-world.ts';

const textOf = ({ update }: Delivery): string | undefined =>
  (update as { message?: { text: string } }).message?.text;

const info = async (sandbox: Opened) => (await sandbox.call('getWebhookInfo')).result;

/** Nothing is on its way any more. */
const delivered = (sandbox: Opened) => vi.waitUntil(() => sandbox.control.pendingUpdates() === 0);

describe('a webhook', () => {
  it('gets what waited and what comes, with its secret', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.say(lan.id, 'trước');
    const { url, got } = await openWebhook();
    const set = await sandbox.call('setWebhook', { url, secret_token: 'bi-mat_1' });
    expect(set).toEqual({ ok: true, result: true, description: 'Webhook was set' });
    sandbox.control.say(lan.id, 'sau');
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['trước', 'sau']);
    expect(got[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': 'bi-mat_1',
    });
    expect(got[1]?.update['update_id']).toBe(Number(got[0]?.update['update_id']) + 1);
    expect(await info(sandbox)).toEqual({
      url,
      has_custom_certificate: false,
      pending_update_count: 0,
      ip_address: '127.0.0.1',
      max_connections: 40,
    });
  });

  it('is sent the login of its address', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { url, got } = await openWebhook();
    await sandbox.call('setWebhook', { url: url.replace('http://', 'http://thi:dua@') });
    sandbox.control.say(lan.id, 'chào');
    await delivered(sandbox);
    expect(got[0]?.headers.authorization).toBe(`Basic ${btoa('thi:dua')}`);
  });

  it('is asked again after a failure: at once, then after 2, 4 seconds, in order', async () => {
    const sandbox = await openSandbox({ webhookSecondMs: 5 });
    const lan = await openChat(sandbox);
    const { url, got } = await openWebhook((_delivery, n) => ({ status: n <= 4 ? 500 : 200 }));
    await sandbox.call('setWebhook', { url, allowed_updates: ['message'] });
    sandbox.control.say(lan.id, 'một');
    sandbox.control.say(lan.id, 'hai');
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['một', 'một', 'một', 'một', 'một', 'hai']);
    expect(await info(sandbox)).toMatchObject({
      last_error_date: NOW,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
      allowed_updates: ['message'],
    });
  });

  it('is left alone as long as Retry-After says', async () => {
    let now = 1_000_000;
    const sandbox = await openSandbox({ webhookSecondMs: 1_000_000, monotonicNow: () => now });
    const lan = await openChat(sandbox);
    const headers = { 'retry-after': '60' };
    const { url, got } = await openWebhook((_delivery, n) =>
      n === 1 ? { status: 503, headers } : {},
    );
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'một');
    await vi.waitUntil(async () => 'last_error_date' in ((await info(sandbox)) as object));
    sandbox.control.say(lan.id, 'hai');
    expect(got).toHaveLength(1);
    now += 61_000_000;
    sandbox.control.say(lan.id, 'ba');
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['một', 'một', 'hai', 'ba']);
  });

  it('loses what would be too old at the next try', async () => {
    const sandbox = await openSandbox({ webhookSecondMs: 1000 });
    const lan = await openChat(sandbox);
    const reply_markup = { inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }]] };
    const sent = await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { message_id: messageId } = sent.result as { message_id: number };
    const headers = { 'retry-after': '200' };
    const { url, got } = await openWebhook(() => ({ status: 500, headers }));
    await sandbox.call('setWebhook', { url });
    sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    await delivered(sandbox);
    expect(got).toHaveLength(1);
  });

  it('gets one chat in order, and a button press beside it', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const reply_markup = { inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }]] };
    const sent = await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { message_id: messageId } = sent.result as { message_id: number };
    const gate = new AbortController();
    const held = once(gate.signal, 'abort');
    const { url, got } = await openWebhook((delivery) =>
      textOf(delivery) === 'một' ? { after: held } : {},
    );
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'mở đầu');
    await delivered(sandbox);
    sandbox.control.say(lan.id, 'một');
    sandbox.control.say(lan.id, 'hai');
    sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    await vi.waitUntil(() => got.some(({ update }) => 'callback_query' in update));
    expect(got.map(textOf)).toEqual(['mở đầu', 'một', undefined]);
    gate.abort();
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['mở đầu', 'một', undefined, 'hai']);
  });

  it('never gets more at once than max_connections', async () => {
    const sandbox = await openSandbox();
    const people = await Promise.all(
      ['Lan', 'Minh', 'Chi'].map((firstName) => openChat(sandbox, firstName)),
    );
    let open = 0;
    let most = 0;
    const { url } = await openWebhook(() => {
      open += 1;
      most = Math.max(most, open);
      const after = new Promise((resolve) => setTimeout(resolve, 10)).then(() => (open -= 1));
      return { after };
    });
    await sandbox.call('setWebhook', { url, max_connections: 2 });
    for (const word of ['một', 'hai', 'ba']) {
      for (const { id } of people) sandbox.control.say(id, word);
    }
    await delivered(sandbox);
    expect(most).toBe(2);
  });

  it('may answer with a method, which is run', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { url } = await openWebhook((_delivery, n) => ({
      body:
        n === 1 ? { method: 'sendMessage', chat_id: lan.id, text: 'chào' } : { method: 'logOut' },
    }));
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'một');
    sandbox.control.say(lan.id, 'hai');
    await delivered(sandbox);
    const texts = sandbox.control.chat(lan.id).messages.map(({ text }) => text);
    expect(texts).toContain('chào');
    const methods = sandbox.control.calls().map(({ method }) => method);
    expect(methods.filter((name) => ['sendMessage', 'logOut'].includes(name))).toEqual([
      'sendMessage',
    ]);
  });

  it('is not followed where it leads on', async () => {
    const sandbox = await openSandbox({ webhookSecondMs: 1_000_000 });
    const lan = await openChat(sandbox);
    const other = await openWebhook();
    const { url } = await openWebhook(() => ({ status: 302, headers: { location: other.url } }));
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'chào');
    await vi.waitUntil(async () => 'last_error_date' in ((await info(sandbox)) as object));
    expect(await info(sandbox)).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 302 Found',
    });
    expect(other.got).toEqual([]);
  });

  it('gets one thing at a time until it has answered once', async () => {
    const sandbox = await openSandbox();
    const [lan, minh] = [await openChat(sandbox, 'Lan'), await openChat(sandbox, 'Minh')];
    const gate = new EventEmitter();
    const answered = once(gate, 'open');
    const { url, got } = await openWebhook((_delivery, n) => (n === 1 ? { after: answered } : {}));
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'một');
    await vi.waitUntil(() => got.length === 1);
    sandbox.control.say(minh.id, 'hai');
    await sandbox.call('getMe');
    expect(got.map(textOf)).toEqual(['một']);
    gate.emit('open');
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['một', 'hai']);
  });

  it('cannot ask anything by its response', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { url } = await openWebhook(() => ({ body: { method: 'getMe' } }));
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'chào');
    await delivered(sandbox);
    expect(sandbox.control.calls().map(({ method }) => method)).not.toContain('getMe');
  });

  it('that was set is set already, that was deleted is deleted already', async () => {
    let now = 1_000_000;
    const sandbox = await openSandbox({ monotonicNow: () => now });
    const { url } = await openWebhook();
    const said: unknown[] = [];
    for (const method of ['setWebhook', 'setWebhook', 'deleteWebhook', 'deleteWebhook']) {
      said.push((await sandbox.call(method, { url })).description);
      now += 1000;
    }
    expect(said).toEqual([
      'Webhook was set',
      'Webhook is already set',
      'Webhook was deleted',
      'Webhook is already deleted',
    ]);
  });

  it('names a closed port as the last error', async () => {
    const sandbox = await openSandbox({ webhookSecondMs: 1_000_000 });
    const lan = await openChat(sandbox);
    await sandbox.call('setWebhook', { url: 'http://127.0.0.1:9/' });
    sandbox.control.say(lan.id, 'chào');
    await vi.waitUntil(async () => 'last_error_date' in ((await info(sandbox)) as object));
    expect(await info(sandbox)).toMatchObject({ pending_update_count: 1 });
  });

  it('is taken away after 410 for 23 hours', async () => {
    let now = 1_000_000;
    const sandbox = await openSandbox({ webhookSecondMs: 1, monotonicNow: () => now });
    const lan = await openChat(sandbox);
    const { url, got } = await openWebhook(() => ({ status: 410 }));
    await sandbox.call('setWebhook', { url });
    sandbox.control.say(lan.id, 'chào');
    await vi.waitUntil(() => got.length >= 2);
    now += 23 * 3_600_000 + 1000;
    sandbox.control.say(lan.id, 'còn đó không');
    await vi.waitUntil(async () => ((await info(sandbox)) as { url: string }).url === '');
    expect(sandbox.control.pendingUpdates()).toBeGreaterThan(0);
  });

  it('is remembered over a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'telegram.json');
    const before = await openSandbox({ file });
    const lan = await openChat(before);
    const { url, got } = await openWebhook();
    await before.call('setWebhook', { url });
    await before.stop();
    const after = await openSandbox({ file });
    after.control.say(lan.id, 'chào');
    await delivered(after);
    expect(got.map(textOf)).toEqual(['chào']);
  });
});

describe('setWebhook beside getUpdates', () => {
  it('ends a waiting long poll, and refuses the next one', async () => {
    const sandbox = await openSandbox();
    const poll = sandbox.call('getUpdates', { timeout: 50 });
    await vi.waitUntil(() => sandbox.control.isPolled());
    const { url } = await openWebhook();
    await sandbox.call('setWebhook', { url });
    expect(await poll).toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by setWebhook request',
    });
    expect(await sandbox.call('getUpdates')).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    const gone = await sandbox.call('deleteWebhook');
    expect(gone).toMatchObject({ description: 'Webhook was deleted' });
    expect(await sandbox.call('getUpdates')).toMatchObject({ ok: true });
  });

  it('waits a second between two settings', async () => {
    let now = 1_000_000;
    const sandbox = await openSandbox({ monotonicNow: () => now });
    const { url } = await openWebhook();
    await sandbox.call('setWebhook', { url });
    expect(await sandbox.call('setWebhook', { url })).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    now += 1000;
    expect(await sandbox.call('setWebhook', { url })).toMatchObject({
      description: 'Webhook is already set',
    });
  });

  it('forgets what waited when told to', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.say(lan.id, 'trước');
    const { url, got } = await openWebhook();
    await sandbox.call('setWebhook', { url, drop_pending_updates: true });
    sandbox.control.say(lan.id, 'sau');
    await delivered(sandbox);
    expect(got.map(textOf)).toEqual(['sau']);
  });
});
