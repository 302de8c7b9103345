import { expect, it, onTestFinished } from 'vitest';

import type { QueueDepths } from '../../src/core/outbox/queue-store.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { startWatchServer, type Watched } from '../../src/web/watch-server.ts';
import { lease, NOW, openPost, sent, to } from '../worker/open-post.ts';

const queues: QueueDepths = {
  updates: { count: 0, since: null },
  deadUpdates: 0,
  replies: 0,
  due: { 1: { count: 3, since: asInstant(NOW - 90_000) }, 2: { count: 0, since: null } },
  later: 5,
  inFlight: 1,
  unknown: 2,
};

const well: Watched = {
  now: NOW,
  queues,
  jobs: [
    { name: 'queue-reminders', lastRunAt: NOW, lastError: { at: NOW, error: 'E_JOB secret' } },
  ],
  failing: [],
  disks: [{ free: 10, total: 100 }],
  lastBackupAt: NOW,
  telegramSilentS: 3,
  webhookTrouble: null,
};

const open = async (look: () => Promise<Watched>) => {
  const server = await startWatchServer({ host: '127.0.0.1', port: 0, look });
  onTestFinished(() => server.stop());
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return { status: answer.status, text: await answer.text() };
  };
  return { server, ask };
};

it('tells queues, jobs, disk and what was counted, as Prometheus reads it', async () => {
  const { server, ask } = await open(() => Promise.resolve(well));
  server.count.answer();
  server.count.send('sent');
  server.count.send('sent');
  server.count.error('E_NETWORK');
  const { status, text } = await ask('/metrics');
  expect(status).toBe(200);
  for (const line of [
    'thidua_queue_length{queue="due"} 3',
    'thidua_queue_age_seconds{queue="due"} 90',
    'thidua_queue_length{queue="unknown"} 2',
    `thidua_job_last_run_seconds{job="queue-reminders"} ${NOW / 1000}`,
    'thidua_job_failing{job="queue-reminders"} 0',
    'thidua_disk_free_bytes{disk="data"} 10',
    'thidua_answers_total 1',
    'thidua_sends_total{outcome="sent"} 2',
    'thidua_errors_total{code="E_NETWORK"} 1',
    `thidua_last_backup_seconds ${NOW / 1000}`,
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).not.toContain('secret');
});

it('is well until Telegram is silent, a job fails or the database does not answer', async () => {
  const at: { now: () => Promise<Watched> } = { now: () => Promise.resolve(well) };
  const { ask } = await open(() => at.now());
  expect(await ask('/health')).toEqual({ status: 200, text: '{"status":"ok","problems":[]}\n' });
  at.now = () =>
    Promise.resolve({
      ...well,
      telegramSilentS: 600,
      webhookTrouble: 'Connection refused',
      failing: ['back-up'],
    });
  const unwell = await ask('/health');
  expect(unwell.status).toBe(503);
  expect(unwell.text).toContain('Telegram has not answered for 600 s');
  expect(unwell.text).toContain('Telegram cannot deliver: Connection refused');
  expect(unwell.text).toContain('the job back-up fails');
  at.now = () => Promise.reject(new Error('disk I/O error in /srv/secret'));
  for (const path of ['/health', '/metrics']) {
    const lost = await ask(path);
    expect(lost.status).toBe(503);
    expect(lost.text).not.toContain('secret');
  }
});

it('answers nothing else', async () => {
  const { ask } = await open(() => Promise.resolve(well));
  expect(await ask('/')).toMatchObject({ status: 404 });
  expect(await ask('/metrics', 'POST')).toMatchObject({ status: 405 });
});

it('counts what waits in the outbox by what is due', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2)]);
  const depths = () => post.transactions.run(({ queues: store }) => store.depths(NOW));
  expect(await depths()).toMatchObject({ due: { 2: { count: 2 } }, later: 0, inFlight: 0 });
  const held = await post.transactions.run(({ sending }) =>
    sending.claim({ token: 'mine', now: NOW, lease, limit: 1 }),
  );
  const [one] = held;
  if (!one) throw new Error('nothing was held');
  await post.transactions.run(({ sending }) => sending.markInFlight(one, lease));
  expect(await depths()).toMatchObject({ due: { 2: { count: 1 } }, inFlight: 1 });
});
