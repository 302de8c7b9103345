import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { examine, isGoodNode } from '../../src/service/doctor.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { makeMigrated } from '../support/migrated-database.ts';
import { openTelegram } from '../support/world-telegram.ts';

type Said = { state: 'well' | 'look' | 'bad'; text: string };

const options = { apply: false, json: true, replace: false, year: undefined, days: undefined };

const examined = async (env: Record<string, string>) => {
  const url = `file:${join(scratchFolder(), 'thi-dua.db')}`;
  const config = readConfig({ DATABASE_URL: url, ...env });
  const { text, exitCode } = await examine({ config, options, words: [] });
  const said = JSON.parse(text) as Said[];
  const of = (state: Said['state']): string =>
    said.flatMap((one) => (one.state === state ? [one.text] : [])).join('\n');
  return { exitCode, of };
};

/** A Bot API that knows no token, with a clock of its own. */
const strangeApi = async (answer: object, date = new Date()): Promise<string> => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { date: date.toUTCString() }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('the doctor', () => {
  it('finds that everything is there, with the token that Telegram knows', async () => {
    const sandbox = await openTelegram(new MovableClock(() => Date.now()), undefined);
    onTestFinished(() => sandbox.stop());
    const url = `file:${join(scratchFolder(), 'thi-dua.db')}`;
    await makeMigrated(url);
    const { exitCode, of } = await examined({
      BOT_TOKEN: SANDBOX_TOKEN,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      DATABASE_URL: url,
    });
    expect(exitCode).toBe(0);
    expect(of('bad')).toBe('');
    expect(of('well')).toContain('Telegram nhận mã truy cập: @');
    expect(of('well')).toContain('Cơ sở dữ liệu nguyên vẹn, đúng phiên bản');
    expect(of('well')).toContain('Đồng hồ máy khớp');
  });

  it('says without a token that this is a trial, in the language that is set', async () => {
    const { exitCode, of } = await examined({ DEFAULT_LANGUAGE: 'en' });
    expect(exitCode).toBe(0);
    expect(of('look')).toContain('There is no BOT_TOKEN');
    expect(of('look')).toContain('There is no database yet');
  });

  it.each([
    [
      'a token that is refused',
      { ok: false, error_code: 401, description: 'Unauthorized' },
      '@BotFather',
    ],
    ['an answer that is none of Telegram’s', { hello: 1 }, 'TELEGRAM_PROXY'],
  ])('says what to do about %s', async (_name, answer, says) => {
    const { exitCode, of } = await examined({
      BOT_TOKEN: '42:TEST',
      TELEGRAM_API_ROOT: await strangeApi(answer),
    });
    expect(exitCode).toBe(1);
    expect(of('bad')).toContain(says);
  });

  it('notices a clock that is wrong, and a webhook that takes the updates elsewhere', async () => {
    const result = { username: 'thi_dua_bot', url: 'https://other.example.vn/hook' };
    const apiRoot = await strangeApi({ ok: true, result }, new Date(Date.now() - 600_000));
    const { exitCode, of } = await examined({ BOT_TOKEN: '42:TEST', TELEGRAM_API_ROOT: apiRoot });
    expect(exitCode).toBe(1);
    expect(of('bad')).toMatch(/lệch 60\d giây so với Telegram/);
    expect(of('look')).toContain('other.example.vn');
  });

  it.each([
    [
      'that Telegram posts where it should',
      { url: 'https://own.example.vn/bot' },
      'well',
      'own.example.vn, đúng',
    ],
    ['that nothing is set yet', { url: '' }, 'look', 'Chưa đặt webhook'],
    [
      'that it posts elsewhere',
      { url: 'https://other.example.vn/' },
      'look',
      'other.example.vn, khác',
    ],
    [
      'why Telegram cannot deliver',
      {
        url: 'https://own.example.vn/bot',
        pending_update_count: 3,
        last_error_message: 'SSL error',
      },
      'bad',
      'own.example.vn: SSL error',
    ],
  ] as const)('says of a webhook %s', async (...[, info, state, says]) => {
    const result = { username: 'thi_dua_bot', pending_update_count: 0, ...info };
    const { of } = await examined({
      BOT_TOKEN: '42:TEST',
      TELEGRAM_API_ROOT: await strangeApi({ ok: true, result }),
      WEBHOOK_URL: 'https://own.example.vn/bot',
    });
    expect(of(state)).toContain(says);
  });

  it('tells a damaged database from one of another version', async () => {
    const url = `file:${join(scratchFolder(), 'thi-dua.db')}`;
    writeFileSync(url.slice('file:'.length), 'no database'.repeat(1_000));
    const damaged = await examined({ DATABASE_URL: url });
    expect(damaged).toMatchObject({ exitCode: 1 });
    expect(damaged.of('bad')).toContain('restore');
  });

  it('knows the versions of Node that will do', () => {
    expect(['20.19.0', '20.20.2', '22.12.0', '24.0.1'].map(isGoodNode)).not.toContain(false);
    expect(['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.1.0'].map(isGoodNode)).not.toContain(
      true,
    );
  });
});
