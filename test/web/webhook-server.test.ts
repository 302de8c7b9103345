import { EventEmitter, once } from 'node:events';

import { expect, it, onTestFinished } from 'vitest';

import { type PostedUpdate, startWebhookServer } from '../../src/web/webhook-server.ts';

const SECRET = 'the-secret-of-this-webhook';

const open = async (take: (update: PostedUpdate) => Promise<void>) => {
  const server = await startWebhookServer({
    host: '127.0.0.1',
    port: 0,
    path: '/updates',
    secret: SECRET,
    take,
  });
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${server.port}/updates`;
  const post = async (body: string, secret: string | null = SECRET) => {
    const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };
    const answer = await fetch(url, { method: 'POST', body, headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { server, url, post };
};

it('confirms an update once it is stored, and not before', async () => {
  const stored: number[] = [];
  const store = new EventEmitter();
  const { post } = await open(async ({ update_id: id }) => {
    await once(store, 'done');
    stored.push(id);
  });
  let isConfirmed = false;
  const posted = post('{"update_id":7,"message":{"text":"Lãng"}}').then(({ status }) => {
    isConfirmed = true;
    return status;
  });
  const early = await Promise.race([posted, post('{}', 'wrong').then(() => 'not yet')]);
  expect([early, isConfirmed]).toEqual(['not yet', false]);
  store.emit('done');
  expect(await posted).toBe(200);
  expect(stored).toEqual([7]);
});

it('refuses whoever does not show the secret, looks at it, or posts what is no update', async () => {
  const taken: number[] = [];
  const { url, post } = await open(async ({ update_id: id }) => void taken.push(id));
  const update = '{"update_id":7}';
  for (const secret of [null, '', 'x', `${SECRET}x`, SECRET.slice(1), SECRET.toUpperCase()])
    expect(await post(update, secret)).toMatchObject({
      status: 403,
      text: 'Only Telegram posts here.\n',
    });
  const looked = await fetch(url);
  expect([looked.status, looked.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await looked.text()).toContain('Telegram posts updates here');
  expect((await fetch(url.replace('updates', 'other'), { method: 'POST' })).status).toBe(404);
  for (const body of ['', 'no JSON', '[]', 'null', '{}', '{"update_id":"7"}', '{"update_id":1.5}'])
    expect((await post(body)).status).toBe(400);
  expect((await post(`{"update_id":7,"x":"${'á'.repeat(600_000)}"}`)).status).toBe(413);
  expect(taken).toEqual([]);
  expect((await post(update)).status).toBe(200);
  expect(taken).toEqual([7]);
});

it('asks for an update once more when it cannot be stored, and says nothing of why', async () => {
  const { post } = await open(() => Promise.reject(new Error('disk I/O error in /srv/city')));
  const { status, text, headers } = await post('{"update_id":7}');
  expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  expect(text).not.toContain('/srv');
});

it('stores what has come in before it is gone', async () => {
  const store = new EventEmitter();
  const hasCome = once(store, 'begun');
  const { server, post } = await open(async () => {
    store.emit('begun');
    await once(store, 'done');
  });
  const posted = post('{"update_id":7}');
  await hasCome;
  const gone = server.stop();
  store.emit('done');
  expect((await posted).status).toBe(200);
  await gone;
  await expect(post('{"update_id":8}')).rejects.toThrow('fetch failed');
});
