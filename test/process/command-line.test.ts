import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';

import { scratchFolder } from '../storage/scratch.ts';
import { runShipped, type Ended } from './shipped.ts';

const openShell = (folder = scratchFolder()) => {
  const env = {
    BOT_TOKEN: '123456:a-token-for-this-test-only-000000000',
    DATABASE_URL: `file:${join(folder, 'thi-dua.db')}`,
  };
  const run = (...args: string[]): Promise<Ended> => runShipped('cli.js', args, env);
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return { run, file, folder };
};

const seed = 'prisma/seed/hanoi-units.csv';

describe('units import', () => {
  it('shows what it would do, writes it only when told so, and then has nothing left to do', async () => {
    const { run } = openShell();
    const dry = await run('units', 'import', seed);
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('147');
    expect(dry.out).toContain('chưa ghi gì');
    const applied = await run('units', 'import', seed, '--apply', '--json');
    expect(JSON.parse(applied.out)).toMatchObject({ applied: true, badRows: [] });
    const again = await run('units', 'import', seed, '--apply', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ applied: false, added: [], changed: [] });
  });

  it('takes the template once it is filled in, and writes over no file', async () => {
    const { run, file } = openShell();
    const path = file('there.xlsx', '');
    expect(await run('units', 'template', path)).toMatchObject({ code: 1 });
    const template = path.replace('there', 'mau');
    expect(await run('units', 'template', template)).toMatchObject({ code: 0 });
    const empty = await run('units', 'import', template);
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.out).toContain('chưa có dòng dữ liệu');
  });

  it('names every bad row and writes nothing', async () => {
    const { run, file } = openShell();
    const path = file('units.csv', 'unit_code,name,unit_type\nP-A,Phường A,commune\nP-A,,planet\n');
    const refused = await run('units', 'import', path, '--apply');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('3');
    const after = await run('units', 'import', seed, '--json');
    expect(JSON.parse(after.out).added).toHaveLength(147);
  });
});

describe('invite', () => {
  it('makes a link for a unit named without accents, and can take it back', async () => {
    const { run } = openShell();
    await run('units', 'import', seed, '--apply');
    const made = await run('invite', 'phuong lang', '--json', '--days', '3');
    const facts = JSON.parse(made.out);
    expect(facts).toMatchObject({ unit: 'P-LANG', link: null });
    expect(facts.payload).toMatch(/^i-[\w-]{22}$/);
    expect(await run('invite', 'revoke', facts.id)).toMatchObject({ code: 0 });
    expect(await run('invite', 'revoke', facts.id)).toMatchObject({ code: 1 });
  });

  it('says what it did not find', async () => {
    const { run } = openShell();
    const unknown = await run('invite', 'P-LANG');
    expect(unknown).toMatchObject({ code: 1, out: "no unit 'P-LANG'\n" });
  });
});

describe('anything else', () => {
  it('quotes what was typed and shows how to type it', async () => {
    const { run } = openShell();
    const wrong = await run('frobnicate', 'now');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("did not understand 'frobnicate now'");
    expect(wrong.err).toContain('units import FILE ');
    const number = await run('invite', 'P-LANG', '--days', 'many');
    expect(number.err).toContain("--days was 'many', allowed are 1 to 365");
  });
});

describe('backup', () => {
  it('makes a copy beside a running bot that is the whole city when it is put back', async () => {
    const { run, folder } = openShell();
    await run('units', 'import', seed, '--apply');
    // What the bot has committed and not yet moved into the file itself.
    const bot = new BetterSqlite3(join(folder, 'thi-dua.db'));
    onTestFinished(() => {
      bot.close();
    });
    bot.pragma('wal_autocheckpoint = 0');
    bot.prepare('UPDATE "Unit" SET "shortName" = ? WHERE "code" = ?').run('Láng mới', 'P-LANG');
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(join(folder, 'files', 'a.pdf'), '%PDF');

    const target = join(folder, 'copy');
    const made = await run('backup', target);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('with 1 files');
    const copy = new BetterSqlite3(join(target, 'thi-dua.db'), { readonly: true });
    const name = copy.prepare('SELECT "shortName" FROM "Unit" WHERE "code" = ?').pluck();
    expect(name.get('P-LANG')).toBe('Láng mới');
    copy.close();
    expect(readFileSync(join(target, 'files', 'a.pdf'), 'utf8')).toBe('%PDF');
    expect(statSync(join(target, 'thi-dua.db')).mode & 0o077).toBe(0);

    const again = await run('backup', target);
    expect(again).toMatchObject({ code: 1 });
    expect(again.out + again.err).toContain('is not empty');
    const back = openShell(target);
    const known = await back.run('units', 'import', seed, '--json');
    expect(JSON.parse(known.out)).toMatchObject({ added: [] });
  });
});
