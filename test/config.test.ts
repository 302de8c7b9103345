import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

import { describe, expect, it } from 'vitest';

import { type Config, ConfigError, readConfig, secretsOf, variableNames } from '../src/config.ts';
import { firstLanguage } from '../src/core/shared/language.ts';
import { languages } from './support/languages.ts';

const TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0';
const LOCAL = 'http://127.0.0.1:8081';

describe('without a token', () => {
  it('is a sandbox with its own data', () => {
    expect(readConfig({})).toEqual({
      mode: 'sandbox',
      databaseUrl: 'file:./data/sandbox/thi-dua.db',
      dataFolder: resolve('data/sandbox'),
      adminIds: [],
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
      defaultLanguage: 'vi',
      invitationDays: 30,
      bulkRate: 28,
      approvalAbove: 200,
      rankingWeights: { selfScore: 40, checks: 20, onTime: 40 },
      totpSecret: undefined,
      diskWarnMb: 2000,
      metricsPort: undefined,
      backups: undefined,
      organisationName: {},
      organisationPhone: undefined,
      clockFile: undefined,
    });
  });

  it('may move its clock', () => {
    expect(readConfig({ CLOCK_FILE: 'clock.txt' })).toMatchObject({ clockFile: 'clock.txt' });
  });
});

describe('with a token', () => {
  it('serves Telegram and keeps its data apart from the sandbox', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN })).toMatchObject({
      mode: 'telegram',
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      isLoopback: false,
      proxy: undefined,
      databaseUrl: 'file:./data/thi-dua.db',
      dataFolder: resolve('data'),
    });
  });

  it('takes every variable', () => {
    const config = readConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'https://telegram.example.vn/',
      TELEGRAM_PROXY: 'socks5://me:pass@proxy:1080',
      DATABASE_URL: 'file:/srv/bot/b.db',
      METRICS_PORT: '9464',
      BACKUP_FOLDER: '/mnt/backups',
      BACKUP_KEEP: '14, 0,2',
      ADMIN_IDS: ' 11, 12;13 12 ',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'debug',
      DEFAULT_LANGUAGE: 'en',
      INVITATION_DAYS: '7',
      BULK_RATE: '20',
      RANKING_WEIGHTS: '50, 0,50',
      ORGANISATION_NAME_VI: 'Phòng Thi đua - Khen thưởng'.normalize('NFD'),
      ORGANISATION_NAME_EN: 'The Office',
      ORGANISATION_PHONE: '024 3825 3536',
    });
    expect(config).toEqual({
      mode: 'telegram',
      token: TOKEN,
      apiRoot: 'https://telegram.example.vn',
      isLoopback: false,
      proxy: 'socks5://me:pass@proxy:1080',
      databaseUrl: 'file:/srv/bot/b.db',
      dataFolder: '/srv/bot',
      adminIds: [11, 12, 13],
      host: '0.0.0.0',
      port: 0,
      logLevel: 'debug',
      defaultLanguage: 'en',
      invitationDays: 7,
      bulkRate: 20,
      approvalAbove: 200,
      rankingWeights: { selfScore: 50, checks: 0, onTime: 50 },
      diskWarnMb: 2000,
      metricsPort: 9464,
      backups: { folder: '/mnt/backups', keep: { daily: 14, weekly: 0, monthly: 2 } },
      organisationName: { vi: 'Phòng Thi đua - Khen thưởng', en: 'The Office' },
      organisationPhone: '024 3825 3536',
      clockFile: undefined,
    });
  });

  it.each(['http://localhost:1', 'http://[::1]:1', 'http://127.9.9.9:1', 'https://localhost'])(
    'knows %s as this machine: no proxy, any token, a clock that may be moved',
    (apiRoot) => {
      const config = readConfig({
        BOT_TOKEN: '42:TEST',
        TELEGRAM_API_ROOT: apiRoot,
        TELEGRAM_PROXY: 'http://proxy:3128',
        CLOCK_FILE: '/tmp/clock',
      });
      expect(config).toMatchObject({ apiRoot, isLoopback: true, proxy: undefined });
      expect(config.clockFile).toBe('/tmp/clock');
    },
  );

  it('has its files beside the database, in the working directory, or where it is told', () => {
    expect(folderOf({ DATABASE_URL: 'file:/srv/city/thi-dua.db' })).toBe('/srv/city');
    expect(folderOf({ DATABASE_URL: 'postgres://db/thidua' })).toBe(resolve('data'));
    const told = { DATABASE_URL: 'postgresql://db/thidua', DATA_FOLDER: '/srv/files' };
    expect(folderOf(told)).toBe('/srv/files');
    const beside = { DATABASE_URL: 'file:/srv/city/thi-dua.db', DATA_FOLDER: '/srv/city/' };
    expect(folderOf(beside)).toBe('/srv/city');
    expect(() => folderOf({ ...beside, DATA_FOLDER: '/srv/files' })).toThrow('DATA_FOLDER');
  });

  it('takes updates from a webhook under the path of its address, or of another before proxies', () => {
    const given = { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://thi-dua.example.vn:8443/bot' };
    const { WEBHOOK_URL: url } = given;
    expect(readConfig(given)).toMatchObject({ webhook: { url, path: '/bot' } });
    const proxied = readConfig({ ...given, WEBHOOK_PATH: '/' });
    expect(proxied).toMatchObject({ webhook: { url, path: '/' } });
    const local = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: LOCAL,
      WEBHOOK_URL: 'http://127.0.0.1:3000',
    };
    expect(readConfig(local)).toMatchObject({ webhook: { path: '/' } });
    expect(readConfig({ BOT_TOKEN: TOKEN })).toMatchObject({ webhook: undefined });
    expect(problemsWith({ WEBHOOK_URL: url })).toEqual([expect.stringContaining('with BOT_TOKEN')]);
  });

  it('says how a sign is written that a password cannot hold as it is', () => {
    const [problem] = problemsWith({ DATABASE_URL: 'postgresql://u:50%@host/db' });
    expect(problem).toContain('in a password % is written %25');
    const meant = readConfig({ DATABASE_URL: 'postgresql://u:50%25@host/db' });
    expect(secretsOf(meant)).toEqual(['50%25', '50%']);
  });

  it('names its secrets: the token and the password of the proxy', () => {
    const proxied = { BOT_TOKEN: TOKEN, TELEGRAM_PROXY: 'http://me:p%40ss@proxy:3128' };
    expect(secretsOf(readConfig(proxied))).toEqual([TOKEN, 'p%40ss', 'p@ss']);
    expect(secretsOf(readConfig({ BOT_TOKEN: TOKEN }))).toEqual([TOKEN]);
    const elsewhere = { DATABASE_URL: 'postgresql://thidua:a%2Fb@db.hanoi.gov.vn/thidua' };
    expect(secretsOf(readConfig(elsewhere))).toEqual(['a%2Fb', 'a/b']);
    expect(secretsOf(readConfig({}))).toEqual([]);
  });
});

const folderOf = (environment: Record<string, string>): string =>
  readConfig(environment).dataFolder;

const isOfOtherLanguage = (name: string): boolean =>
  languages.some(
    (language) =>
      language !== firstLanguage && name === `ORGANISATION_NAME_${language.toUpperCase()}`,
  );

describe('the environment and .env', () => {
  it('are read together, and the environment wins', () => {
    const config = readConfig({ PORT: '1' }, { PORT: '2', HOST: 'localhost' });
    expect(config).toMatchObject({ port: 1, host: 'localhost' });
  });

  it('take an empty variable as not set, also to hide one of .env', () => {
    expect(readConfig({ PORT: ' ' }, { HOST: '' })).toEqual(readConfig({}));
    expect(readConfig({ BOT_TOKEN: '' }, { BOT_TOKEN: TOKEN }).mode).toBe('sandbox');
  });

  it('are described completely by .env.example, which changes nothing', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const values = parseEnv(example);
    // What the Board is called is described once, for the first language.
    const described = variableNames.filter((name) => !isOfOtherLanguage(name));
    expect(Object.keys(values).toSorted()).toEqual(described.toSorted());
    expect(readConfig(values)).toEqual(readConfig({}));
    const paragraphs = example.trim().split('\n\n').slice(1);
    expect(paragraphs).toHaveLength(described.length);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^# .+\n[A-Z_]+=/);
  });
});

describe('a mistake', () => {
  it.each([
    ['BOT_TOKEN', 'hello', '5 characters without a colon'],
    ['BOT_TOKEN', '1234567:short', '7 digits, a colon, 5 characters'],
    ['BOT_TOKEN', `bot${TOKEN}`, '12 characters, a colon, 35 characters'],
    ['TELEGRAM_API_ROOT', 'http://api.telegram.org', '"http://api.telegram.org"'],
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1.example.vn', '"http://127.0.0.1.example.vn"'],
    ['TELEGRAM_API_ROOT', 'https://u:p@host', '"https://[redacted]@host"'],
    ['TELEGRAM_API_ROOT', 'ftp://localhost', '"ftp://localhost"'],
    ['TELEGRAM_API_ROOT', `https://host/?bot${TOKEN}`, '"https://host/?bot[redacted]"'],
    ['TELEGRAM_PROXY', 'ftp://u:p@proxy', '"ftp://[redacted]@proxy"'],
    ['TELEGRAM_PROXY', 'proxy:3128', '"proxy:3128"'],
    ['DATA_FOLDER', '/srv/files', '"/srv/files"'],
    ['DATABASE_URL', 'mysql://u:p@host/db', '"mysql://[redacted]@host/db"'],
    ['DATABASE_URL', 'postgresql://u:p@host/', '"postgresql://[redacted]@host/"'],
    ['DATABASE_URL', 'postgresql://u:50%@host/db', '"postgresql://[redacted]@host/db"'],
    ['DATABASE_URL', 'postgresql://u:a/b@host/db', '"postgresql://[redacted]@host/db"'],
    ['TELEGRAM_PROXY', 'http://u:50%@proxy:3128', '"http://[redacted]@proxy:3128"'],
    ['WEBHOOK_URL', 'http://thi-dua.example.vn/bot', '"http://thi-dua.example.vn/bot"'],
    ['WEBHOOK_URL', 'http://127.0.0.1/bot', '"http://127.0.0.1/bot"'],
    ['WEBHOOK_URL', 'https://thi-dua.example.vn:8080/', '"https://thi-dua.example.vn:8080/"'],
    ['WEBHOOK_URL', 'https://u:p@thi-dua.example.vn/', '"https://[redacted]@thi-dua.example.vn/"'],
    ['WEBHOOK_URL', 'thi-dua.example.vn', '"thi-dua.example.vn"'],
    ['WEBHOOK_PATH', '/updates', '"/updates"'],
    ['DATABASE_URL', 'file:./data/', '"file:./data/"'],
    ['DATABASE_URL', 'file:./a.db?mode=ro', '"file:./a.db?mode=ro"'],
    ['DATABASE_URL', 'file::memory:', '"file::memory:"'],
    ['ADMIN_IDS', '12, -5', '"12, -5"'],
    ['ADMIN_IDS', '99999999999999999', '"99999999999999999"'],
    ['HOST', 'http://host', '"http://host"'],
    ['PORT', '65536', '"65536"'],
    ['PORT', '80a', '"80a"'],
    ['LOG_LEVEL', 'loud', '"loud"'],
    ['DEFAULT_LANGUAGE', 'fr', '"fr"'],
    ['INVITATION_DAYS', '0', '"0"'],
    ['INVITATION_DAYS', '1.5', '"1.5"'],
    ['CLOCK_FILE', 'clock', '"clock"'],
    ['ORGANISATION_PHONE', 'gọi số 1', '"gọi số 1"'],
    ['TOTP_SECRET', 'short', '5 characters'],
    ['ORGANISATION_NAME_VI', 'x'.repeat(121), `"${'x'.repeat(80)}"`],
  ])('in %s (%s) is told with what was seen', (name, value, seen) => {
    const [problem, ...others] = problemsWith({ BOT_TOKEN: TOKEN, [name]: value });
    expect(problem).toMatch(/^[A-Z_]+: saw .+; allowed: .+$/);
    expect(problem).toContain(`${name}: saw ${seen}; allowed: `);
    expect(others).toEqual([]);
  });

  it('is told together with all others, one line each', () => {
    const problems = problemsWith({
      BOT_TOKEN: TOKEN,
      CLOCK_FILE: 'clock',
      PORT: 'x',
      HOST: 'a b',
      LOG_LEVEL: 'x',
      INVITATION_DAYS: 'x',
    });
    const names = problems.map((problem) => problem.split(':')[0]);
    const expected = ['HOST', 'PORT', 'LOG_LEVEL', 'INVITATION_DAYS', 'CLOCK_FILE'];
    expect(names).toEqual(expected);
  });

  it('never shows a token, wherever it was put', () => {
    for (const name of variableNames) {
      const shown = [TOKEN, `${TOKEN}!`, `x ${TOKEN}`].map((value) =>
        problemsWith({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: LOCAL, PORT: 'x', [name]: value }),
      );
      expect(shown.flat().length).toBeGreaterThan(0);
      expect(shown.flat().join('\n')).not.toContain('AAHdqTcv');
    }
  });
});

const problemsWith = (environment: Record<string, string>): readonly string[] => {
  try {
    const config: Config = readConfig(environment);
    throw new Error(`No mistake was found; mode ${config.mode}`);
  } catch (error) {
    if (error instanceof ConfigError) {
      expect(error.message).toBe(error.problems.join('\n'));
      return error.problems;
    }
    throw error;
  }
};
