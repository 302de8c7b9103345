import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { answerCommand } from '../../src/service/command-line.ts';
import { lockDataFolder } from '../../src/storage/single-instance.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { runShipped, type Ended } from './shipped.ts';

const openShell = (folder = scratchFolder()) => {
  const env = {
    BOT_TOKEN: '123456:a-token-for-this-test-only-000000000',
    DATABASE_URL: `file:${join(folder, 'thi-dua.db')}`,
  };
  /** As it is shipped. */
  const run = (...args: string[]): Promise<Ended> => runShipped('cli.js', args, env);
  /** The same, without another start of node. */
  const runHere = (...args: string[]): Promise<Ended> => {
    const log = createLog({ level: 'silent', secrets: [], stream: process.stderr });
    return answerCommand({ config: readConfig(env), log, args });
  };
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return { run, runHere, file, folder };
};

const seed = 'prisma/seed/hanoi-units.csv';

describe('units import', () => {
  it('shows what it would do, writes it only when told so, and then has nothing left to do', async () => {
    const { run, runHere } = openShell();
    const dry = await runHere('units', 'import', seed);
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('147');
    expect(dry.out).toContain('chưa ghi gì');
    const applied = await run('units', 'import', seed, '--apply', '--json');
    expect(JSON.parse(applied.out)).toMatchObject({ applied: true, badRows: [] });
    const again = await runHere('units', 'import', seed, '--apply', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ applied: false, added: [], changed: [] });
  });

  it('takes the template once it is filled in, and writes over no file', async () => {
    const { run, runHere, file } = openShell();
    const path = file('there.xlsx', '');
    expect(await runHere('units', 'template', path)).toMatchObject({ code: 1 });
    const template = path.replace('there', 'mau');
    expect(await run('units', 'template', template)).toMatchObject({ code: 0 });
    const empty = await run('units', 'import', template);
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.out).toContain('chưa có dòng dữ liệu');
  });

  it('names every bad row and writes nothing', async () => {
    const { runHere, file } = openShell();
    const path = file('units.csv', 'unit_code,name,unit_type\nP-A,Phường A,commune\nP-A,,planet\n');
    const refused = await runHere('units', 'import', path, '--apply');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('3');
    const after = await runHere('units', 'import', seed, '--json');
    expect(JSON.parse(after.out).added).toHaveLength(147);
  });
});

describe('invite', () => {
  it('makes a link for a unit named without accents, and can take it back', async () => {
    const { run, runHere } = openShell();
    await runHere('units', 'import', seed, '--apply');
    const made = await run('invite', 'phuong lang', '--json', '--days', '3');
    const facts = JSON.parse(made.out);
    expect(facts).toMatchObject({ unit: 'P-LANG', link: null });
    expect(facts.payload).toMatch(/^i-[\w-]{22}$/);
    const takenBack = await runHere('invite', 'revoke', facts.id);
    expect(takenBack).toMatchObject({ code: 0, out: 'Đã thu hồi lời mời.\n' });
    expect(await runHere('invite', 'revoke', facts.id)).toMatchObject({ code: 1 });
    const { out } = await runHere('invite', 'phuong lang', '--days', '3');
    expect(out).toMatch(
      /^Phường Láng: https:\/\/t\.me\/YOUR_BOT\?start=i-\S{22}\nĐường dẫn dùng một lần, đến .*\d\d:\d\d/u,
    );
  });

  it('says what it did not find', async () => {
    const { runHere } = openShell();
    const unknown = await runHere('invite', 'P-LANG');
    expect(unknown).toMatchObject({ code: 1, out: 'Không có đơn vị “P-LANG”.\n' });
    // Ids may begin so.
    expect(await runHere('invite', 'revoke', '-9aBcDeFgHiJkLm')).toMatchObject({ code: 1 });
  });
});

describe('anything else', () => {
  it('quotes what was typed and shows how to type it', async () => {
    const { run, runHere } = openShell();
    const wrong = await run('frobnicate', 'now');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("did not understand 'frobnicate now'");
    expect(wrong.err).toContain('units import FILE ');
    const number = await runHere('invite', 'P-LANG', '--days', 'many');
    expect(number.err).toContain("--days was 'many', allowed are 1 to 365");
  });
});

/** A city with a file and with a commit that lies in the WAL alone, as beside a running bot. */
const openCity = async () => {
  const shell = openShell();
  await shell.runHere('units', 'import', seed, '--apply');
  const database = join(shell.folder, 'thi-dua.db');
  const bot = new BetterSqlite3(database);
  onTestFinished(() => {
    bot.close();
  });
  bot.pragma('wal_autocheckpoint = 0');
  bot.prepare('UPDATE "Unit" SET "shortName" = ? WHERE "code" = ?').run('Láng mới', 'P-LANG');
  mkdirSync(join(shell.folder, 'files'), { recursive: true });
  writeFileSync(join(shell.folder, 'files', 'a.pdf'), '%PDF');
  const archive = join(shell.folder, 'sao-luu', 'city.tar.gz');
  return { ...shell, archive, database };
};

describe('backup and restore', () => {
  it('are the whole city, made beside a running bot and put back on an empty machine', async () => {
    const { run, archive, folder } = await openCity();
    const made = await run('backup', archive);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('1 tệp của đơn vị');
    expect(statSync(archive).mode & 0o077).toBe(0);
    const release = lockDataFolder(folder);
    onTestFinished(release);
    const refused = await run('restore', archive, '--replace');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.out).toContain('đang chạy');

    const back = openShell();
    const restored = await back.run('restore', archive);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.out).toContain('Đã phục hồi dữ liệu của bản sao lưu lúc');
    const copy = new BetterSqlite3(join(back.folder, 'thi-dua.db'), { readonly: true });
    const name = copy.prepare('SELECT "shortName" FROM "Unit" WHERE "code" = ?').pluck();
    expect(name.get('P-LANG')).toBe('Láng mới');
    copy.close();
    expect(readFileSync(join(back.folder, 'files', 'a.pdf'), 'utf8')).toBe('%PDF');
    expect(statSync(join(back.folder, 'thi-dua.db')).mode & 0o077).toBe(0);
    expect(readdirSync(join(back.folder, 'backups'))).toEqual([]);
  });
});
