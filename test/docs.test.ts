import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readLocale } from '../locales/wordings.ts';
import { commandNames, commands, commandsFor, namesOf } from '../src/bot/kit/commands.ts';
import { roleNames } from '../src/core/people/person.ts';
import { say } from '../src/core/shared/text-ref.ts';
import { errorCodes } from '../src/error-codes.ts';
import { usage } from '../src/service/command-line.ts';
import { playedPeople } from '../src/service/telegram-here.ts';
import { createText } from '../src/text.ts';
import { coreOrder } from './support/import-rules.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

const readme = read('README.md');
const { scripts, engines }: { scripts: Record<string, string>; engines: { node: string } } =
  JSON.parse(read('package.json'));

const guides = [
  'README.md',
  ...['src', 'test', 'locales', 'prisma'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[/\\])README\.md$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ),
];

/** What stands between backticks, outside of blocks. */
const inlineCode = (text: string): string[] =>
  [...text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );

const blocks = (text: string): string[] =>
  [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, code = '']) => code);

const commandsOf = (text: string): string[] =>
  [...inlineCode(text), ...blocks(text).flatMap((block) => block.split(/\n|&&/))]
    .map((line) => line.trim())
    .filter((line) => line.startsWith('npm '));

/** The script that an npm command runs; undefined for npm's own work. */
const scriptOf = (command: string): string | undefined => {
  const [, verb = '', rest = ''] = /^npm (\S+) ?(.*)$/.exec(command) ?? [];
  if (verb === 'ci') return undefined;
  return verb === 'run' ? /^(?:-s )?(\S+)/.exec(rest)?.[1] : verb;
};

/** Paths made while the program runs or is built. */
const MADE_LATER = /^(data|dist|backups|node_modules)\/|^\.env$/;

const pathsIn = (text: string): string[] =>
  inlineCode(text).filter(
    (code) =>
      /^(?:[\w.-]+\/)+$|^(?:[\w.-]+\/)*[\w.-]+\.(?:ts|js|css|html|md|json|ftl|csv|prisma|sql)$|^\.env/.test(
        code,
      ) && !MADE_LATER.test(code),
  );

const existsFrom = (guide: string, path: string): boolean =>
  [dirname(guide), '.', 'src'].some((start) => existsSync(join(start, path)));

const table = (text: string, heading: string): string[] =>
  (text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => inlineCode(line.split('|')[1] ?? ''));

const audiences: Readonly<Record<(typeof commands)[keyof typeof commands]['for'][number], string>> =
  {
    everyone: 'everybody',
    contact: 'contacts',
    lead: 'contacts of a lead unit',
    board_admin: 'admins',
    board_specialist: 'specialists',
    board_viewer: 'the head',
  };

/** README's rows about what each command shows, from the table and the texts of the menu. */
const commandRows = (): string[] => {
  const text = createText();
  const offered = commandsFor('everyone', 'contact', 'lead', ...roleNames);
  const rows = offered.map((name) => {
    const audience = commands[name].for;
    const isWholeBoard = roleNames.every((role) => audience.some((one) => one === role));
    return [
      namesOf(name, text)
        .map((called) => `\`/${called}\``)
        .join(', '),
      [
        ...(isWholeBoard ? ['the Board'] : []),
        ...audience
          .filter((one) => !isWholeBoard || !roleNames.some((role) => role === one))
          .map((one) => audiences[one]),
      ].join(', '),
      text.words(say(`command-${name}`), 'en'),
    ];
  });
  const all = [['command', 'who', 'what it shows'], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...others] = all.map((row) => line(row));
  return [String(head), line(['', '', ''], '-'), ...others];
};

describe('README', () => {
  /** `npx vitest run test/docs.test.ts -u` writes the table anew. */
  it('tells who says what, in the words of the menu', async () => {
    const [before, section = ''] = readme.split(/(?<=^### Who says what\n\n)/m);
    const after = section.slice(section.indexOf('\n\n'));
    const wanted = [before, commandRows().join('\n'), after].join('');
    await expect(wanted).toMatchFileSnapshot('../README.md');
  });

  it('tells of each command that the menu leaves out', () => {
    const offered: readonly string[] = commandsFor('everyone', 'contact', 'lead', ...roleNames);
    const others = commandNames.filter((name) => !offered.includes(name));
    expect(inlineCode(readme)).toEqual(expect.arrayContaining(others.map((name) => `/${name}`)));
  });

  it('begins with the two commands', () => {
    const [start, test] = blocks(readme).map((block) => block.trim());
    expect([start, test]).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names every script, and only scripts that exist', () => {
    const named = new Set(commandsOf(readme).flatMap((command) => scriptOf(command) ?? []));
    // `prepare` runs by itself after npm ci.
    const wanted = Object.keys(scripts).filter((script) => script !== 'prepare');
    expect([...named].toSorted()).toEqual(wanted.toSorted());
  });

  it('shows commands that the command line knows', () => {
    const shown = commandsOf(readme).filter((command) => / cli -- [a-z]/.test(command));
    const known = usage.split('\n').map((line) => line.trim().split(/ (?=[A-Z[])| {2}/)[0] ?? '');
    const unknown = shown.filter(
      (command) => !known.some((words) => words && `${command} `.includes(` cli -- ${words} `)),
    );
    expect(unknown).toEqual([]);
    expect(shown.length).toBeGreaterThan(2);
  });

  it('lists the folders of src, and only those', () => {
    const listed = table(readme, 'Where things are').filter((path) => path.startsWith('src/'));
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    expect(listed.toSorted()).toEqual(folders.toSorted());
  });

  it('explains every variable of .env.example, and no other', () => {
    const example = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(
      ([, name = '']) => name,
    );
    expect(
      table(readme, 'Run it with a real token')
        .filter((name) => !(name in errorCodes))
        .toSorted(),
    ).toEqual(example.toSorted());
    const mentioned = inlineCode(readme).filter((code) => /^[A-Z]+(_[A-Z]+)+$/.test(code));
    // Chromium is for the tests alone; the log's codes have a table of their own.
    const known = new Set([...example, ...Object.keys(errorCodes), 'CHROMIUM_PATH']);
    const others = mentioned.filter((name) => !known.has(name));
    expect(others).toEqual([]);
  });

  it('tells of every code of the log what it means, in the words of the source', () => {
    const rows = readme
      .split('\n')
      .map((line) => /^\| `(E_[A-Z]+)` +\| (.+?) +\| (.+?) +\|$/.exec(line)?.slice(1) ?? [])
      .filter((cells) => cells.length > 0);
    expect(Object.fromEntries(rows)).toEqual(errorCodes);
    expect(rows.every(([, , advice = '']) => advice.length > 10)).toBe(true);
  });

  it('asks for the versions of Node that package.json allows', () => {
    const allowed = engines.node.split('||').map((range) => range.replaceAll(/[^\d.]/g, ''));
    const named = [...(/Node ([^;\n]*?),? npm\b/.exec(readme)?.[1] ?? '').matchAll(/[\d.]+/g)];
    expect(named.map(([version]) => version)).toEqual(allowed);
  });

  it('walks past people and buttons that are there', () => {
    const walk = readme.split('### Two minutes')[1]?.split('\n###')[0] ?? '';
    const shown = [...walk.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words);
    const people = playedPeople.flatMap(({ firstName, lastName, role }) => [
      `${lastName} ${firstName}`,
      role,
    ]);
    const words = readLocale('locales/vi').flatMap(({ wordings }) =>
      wordings.flatMap(({ variants }) => variants.map((text) => text.trim())),
    );
    expect(shown.filter((text) => ![...people, ...words].includes(text))).toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  });
});

describe('every guide', () => {
  it.each(guides)('%s names only files that exist', (guide) => {
    const paths = pathsIn(read(guide));
    expect(paths.filter((path) => !existsFrom(guide, path))).toEqual([]);
  });

  it('names scripts that exist', () => {
    const unknown = guides.flatMap((guide) =>
      commandsOf(read(guide))
        .map((command) => scriptOf(command))
        .filter((script) => script !== undefined && scripts[script] === undefined),
    );
    expect(unknown).toEqual([]);
  });
});

describe('package.json', () => {
  it('runs only sources that exist', () => {
    const sources = Object.values(scripts).flatMap(
      (script) => script.match(/[\w./-]+\.ts\b/g) ?? [],
    );
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    expect(sources).toContain('src/main.ts');
  });
});

describe('the picture of the source', () => {
  it('tells the order of core', () => {
    expect(read('src/README.md').replaceAll(/\s+/g, ' ')).toContain(`${coreOrder.join(', ')}.`);
  });
});

describe('the tables of what is promised', () => {
  const named = [...read('test/README.md').matchAll(/`([\w./-]+\.test\.ts)`: “([^”]+)”/g)];

  it('names tests that there are', () => {
    const missing = named.filter(
      ([, file = '', title = '']) => !titlesIn(`test/${file}`).includes(title),
    );
    expect(missing.map(([all]) => all)).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });
});

/** What its tests are called, as it is written. */
const titlesIn = (path: string): string[] =>
  existsSync(path)
    ? [...read(path).matchAll(/'([^'\n]+)'|"([^"\n]+)"/g)].map(([, a, b]) => a ?? b ?? '')
    : [];

describe('CI', () => {
  it("ends with README's test line, and does nothing after it that README does not list", () => {
    const [ci, test, ...more] = (read('.ci/run').trimEnd().split('\n').at(-1) ?? '').split(' && ');
    expect([ci, test]).toEqual(['npm ci', 'npm test']);
    for (const command of more)
      expect(read('README.md')).toContain(`| \`${command.replace(' -s', '')}\` `);
  });
});

it('shows of the scorecard what is printed: every case, in its order', () => {
  const named = [...read('test/bench/score-cases.ts').matchAll(/^ {4}name: '(.*)',$/gm)];
  const { 1: card = '' } =
    /^The scorecard as it was printed[^]*?\n\n([^]*?)\n\n/m.exec(read('test/bench/README.md')) ??
    [];
  const shown = card
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim());
  expect(shown).toEqual(named.map(([, name]) => name));
});
