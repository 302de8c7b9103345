import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buttons } from '../../src/bot/kit/buttons.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { coreOrder, edges, roomsOf } from './import-rules.ts';

/** A file of the project: path from the project's folder, with slashes. */
export type SourceFile = { path: string; text: string };

/** Its text without comments; `whole` has them. */
type ReadFile = SourceFile & { whole: string };

/** Which files export a type of that name. */
type ExportedTypes = ReadonlyMap<string, readonly string[]>;

type SourceRule = {
  name: string;
  /** Which files the rule is about. */
  about: RegExp;
  isBroken: (file: ReadFile, names: ExportedTypes) => boolean;
};

const BANNED_NAME = /^(utils|helpers|common|misc|types|index)\.|-(manager|service)\./;
const MOST_LINES = 300;
const WRITTEN_BY_A_PROGRAM = 'src/core/shared/texts.ts';

const known = [...edges, 'core', 'service'].join('|');
const KNOWN_PLACE = new RegExp(`^src/((${known})/.|(main|cli|config|error-codes|log|text)\\.ts$)`);
const doors = Object.keys(roomsOf);
const folders = [
  ...coreOrder.filter((feature) => !doors.includes(feature)),
  ...Object.entries(roomsOf).map(([feature, rooms]) => `${feature}/(${rooms.join('|')})`),
];
const DOOR = doors.map((feature) => `${feature}/${feature}`).join('|');
const KNOWN_FEATURE = new RegExp(`^src/core/(${DOOR}|(${folders.join('|')})/[^/]+|stores)\\.ts$`);

const ENVIRONMENT =
  /\bprocess\s*(\.\s*env\b|\[)|\{[^}]*\benv\b[^}]*\}\s*(=\s*process\b|from 'node:process')/;

/** What a context could do by itself, past the reply rows of a transaction. */
const CONTEXT_CALL =
  /\bctx\s*\.\s*(api\b|(reply|answer|edit|delete|send|copy|forward|react|get)\w*\()/;
const CONTEXT_PARTS = /\{[^}]*\b(api|reply)\b[^}]*\}\s*(=\s*ctx\b|:\s*BotContext\b)/;

/** Words that the data of the bot's buttons begins with. */
const heads = new Set(
  Object.values(buttons)
    .flatMap((room): { head: string }[] => Object.values(room))
    .map(({ head }) => head.split(':')[0]),
);
const ADDRESS = new RegExp(
  String.raw`['"\x60](${[...heads].join('|')}):|\b(address|sealed)\(|\bas ButtonData\b`,
);

/** What is kept of the register in memory holds for a revision, which whoever writes past it would not raise. */
const REGISTER_WRITTEN =
  /\b(INSERT INTO|UPDATE|DELETE FROM) "(Unit|UnitTag|UnitSuccession|Cluster|ClusterMembership)"|\.(unit|unitTag|unitSuccession|cluster|clusterMembership)\s*\.(create|update|upsert|delete)/;

const OWN_CLOCK =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bMath\.random\b|\bperformance\b|\bset(Timeout|Interval|Immediate)\b/;
const OUTER_WORLD = /\b(process|console|Buffer|globalThis)\s*[.[]|\bcrypto\s*\.|\bfetch\(/;

/**
 * LIKE takes `_` and `%` in a key for wildcards, and SQLite's ignores case. Columns of `search` hold
 * words, whose part may be looked for.
 */
const LIKENESS =
  /\bI?LIKE\b|\b(startsWith|endsWith|contains)\s*[:,}](?<!\bsearch: \{ contains\s*[:,}])/;

/** Statements that are sent past Prisma's client, and words for them. */
const RAW_SQL =
  /\$(query|execute)Raw|\bsql\s*\.\s*(rows|write|writeRows)\b|["'`]\s*(SELECT\s+[\w"*].*\bFROM|INSERT INTO|UPDATE "|DELETE FROM)\s/;
const PRISMA_CLIENT = /\btx\s*\.|\b(TransactionClient|PrismaClient)\b/;

/** What SQLite alone understands, or does another way than PostgreSQL. */
const SQLITE_ALONE =
  /\bjson_(group_)?(array|object|each|extract)\b|\bINSERT OR\b|\bIFNULL\b|\bstrftime\b|\browid\b|\bgroup_concat\b|\bGLOB\b/i;

/** A language by its code: a string, a key, a property. */
const NAMED_LANGUAGE = /(["'`])(vi|en)(-[A-Z]{2})?\1|(?<=[{,;(]\s*)(vi|en)\??:|\.(vi|en)\b/;
/** What is spoken first, and what buttons and messages held when there were two languages. */
const namesLanguages = [
  'core/shared/language',
  'bot/kit/button-fields',
  'storage/stored-message',
  // A Telegram that knows nothing of the bot; its people are Vietnamese.
  'sandbox/control/new-person',
].join('|');

/** What the forms of the catalogue are called in the code. */
function namesOfForms(): string[] {
  const catalogue = readFileSync('src/service/form-catalogue.ts', 'utf8');
  const list = /const ownForms[^=]*= \[([^\]]*)\]/.exec(catalogue)?.[1] ?? '';
  return [...list.matchAll(/\b\w+\b/g)].map(([name]) => name);
}

/** A form by its id, or taken from where it is written: whoever shows papers shows those of every form. */
const idsOfForms = allForms.map(({ id }) => id).join('|');
const NAMED_FORM = new RegExp(
  String.raw`(['"\x60])(${idsOfForms})\1|import \{[^}]*\b(${namesOfForms().join('|')})\b[^}]*\}`,
);

/** A number of days that something of the year takes, and a period of it by its name. */
const FIXED_DAYS =
  /\b\w*DAYS\w*(: [^=\n]+)? = \[?-?\d|\b\w*[dD]ays: -?\d|\badd(Working)?Days\([^;]*?, -?([2-9]|\d{2,})\)/;
const FIXED_PERIOD = /(['"\x60])20\d\d(-(Q[1-4]|H[12]|20\d\d))?\1|\w+Period\(20\d\d\b/;

const EVERYTHING_ON = /^export\s+(type\s+)?\*/m;
const PASSED_ON = /^export\s+(type\s+)?\{[^}]*\}\s*from\b/m;
const OWN = /^export\s+(async\s+)?(const|function|class|interface|type\s+\w)/m;

const EXPORTED_TYPE = /^export (?:declare )?(?:type|interface|(?:abstract )?class|enum) (\w+)/gm;

const typesIn = ({ text }: SourceFile): string[] =>
  [...text.matchAll(EXPORTED_TYPE)].flatMap(([, name]) => name ?? []);

const exportedTypes = (files: readonly SourceFile[]): ExportedTypes => {
  const types = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => path.startsWith('src/')))
    for (const name of typesIn(file)) types.set(name, [...(types.get(name) ?? []), file.path]);
  return types;
};

/** Pages that were written before the program and are kept elsewhere. */
const elsewhere = [
  'architecture',
  'decisions',
  'domain',
  'forms',
  'peers',
  'reliability',
  'storage',
  'telegram',
];
const CITED_PAGE = new RegExp(String.raw`\b(${elsewhere.join('|')})\.md\b`);

export const sourceRules: SourceRule[] = [
  {
    name: 'a file lies in a known place',
    about: /^src\/.*\.(ts|js)$/,
    isBroken: ({ path }) => !KNOWN_PLACE.test(path),
  },
  {
    name: 'a feature of core has its place in the order',
    about: /^src\/core\/.*\.ts$/,
    isBroken: ({ path }) => !KNOWN_FEATURE.test(path),
  },
  {
    name: 'a name says what a file holds',
    about: /\.(ts|js)$/,
    isBroken: ({ path }) => BANNED_NAME.test(basename(path)),
  },
  {
    name: `a file has at most ${MOST_LINES} lines of code`,
    about: /\.(ts|js)$/,
    isBroken: ({ path, text }) =>
      path !== WRITTEN_BY_A_PROGRAM && (text.match(/\S.*$/gm) ?? []).length > MOST_LINES,
  },
  {
    name: 'no file is a barrel',
    about: new RegExp(`^src/(?!core/(${DOOR})\\.ts$).*\\.ts$`),
    isBroken: ({ text }) => EVERYTHING_ON.test(text) || (PASSED_ON.test(text) && !OWN.test(text)),
  },
  {
    name: 'an exported type has a name of its own',
    about: /^src\/.*\.ts$/,
    isBroken: (file, types) => typesIn(file).some((name) => (types.get(name) ?? []).length > 1),
  },
  {
    name: 'what is cited is here',
    about: /\.(ts|js|ftl|prisma|sql|md)$/,
    isBroken: ({ whole }) => CITED_PAGE.test(whole),
  },
  {
    name: 'only config.ts reads the environment',
    about: /^src\/(?!config\.ts$).*\.ts$/,
    isBroken: ({ text }) => ENVIRONMENT.test(text),
  },
  {
    // The page of the sandbox, which is no module of ours, has words of its own.
    name: 'languages are folders of locales/ and have no names elsewhere',
    about: new RegExp(`^src/(?!(${namesLanguages})\\.ts$).*\\.ts$`),
    isBroken: ({ text }) => NAMED_LANGUAGE.test(text),
  },
  {
    name: 'handlers return replies',
    about: /^src\/bot\//,
    isBroken: ({ text }) => CONTEXT_CALL.test(text) || CONTEXT_PARTS.test(text),
  },
  {
    name: 'buttons are addressed in their tables alone',
    about:
      /^src\/(bot|core|worker)\/(?!kit\/(([a-z]+-)?buttons|address|form-actions|button-fields)\.ts$).*\.ts$/,
    isBroken: ({ text }) => ADDRESS.test(text),
  },
  {
    name: 'keys are not searched by likeness',
    about: /^src\/storage\/.*\.ts$/,
    isBroken: ({ text }) => LIKENESS.test(text),
  },
  {
    name: 'SQL is written in storage/hot/ alone',
    // The file of the database itself, its copies and its migrations, and who is on the server are no business of Prisma's.
    about:
      /^src\/(?!storage\/(?:hot|copy)\/|storage\/(?:(?:postgres\/)?migrate|postgres\/(?:fleet|session|inspect)|backup|archived-database|inspect-database)\.ts$).*\.ts$/,
    isBroken: ({ text }) => RAW_SQL.test(text),
  },
  {
    name: 'the register is written where it gets another revision',
    about: /^src\/storage\/(?!hot\/unit-changes\.ts$).*\.ts$/,
    isBroken: ({ text }) => REGISTER_WRITTEN.test(text),
  },
  {
    name: 'storage/hot/ speaks SQL alone',
    about: /^src\/storage\/hot\/.*\.ts$/,
    isBroken: ({ text }) => PRISMA_CLIENT.test(text),
  },
  {
    name: 'SQL runs on SQLite and PostgreSQL',
    about: /^src\/storage\/hot\/.*\.ts$/,
    isBroken: ({ text }) => SQLITE_ALONE.test(text),
  },
  {
    name: 'an edge names no form',
    about: /^src\/(bot|web|worker|storage|papers)\//,
    isBroken: ({ text }) => NAMED_FORM.test(text),
  },
  {
    name: 'an edge fixes no period and no count of days',
    about: /^src\/(bot|web|worker|storage|papers)\//,
    isBroken: ({ text }) => FIXED_DAYS.test(text) || FIXED_PERIOD.test(text),
  },
  {
    name: 'core has no clock and no chance of its own',
    about: /^src\/core\//,
    isBroken: ({ text }) => OWN_CLOCK.test(text),
  },
  {
    name: 'core does not touch the outer world',
    about: /^src\/core\//,
    isBroken: ({ text }) => OUTER_WORLD.test(text),
  },
];

/** Every rule that a file breaks, as `rule: path`. */
export const brokenSourceRules = (files: readonly SourceFile[]): string[] => {
  const types = exportedTypes(files);
  return files.flatMap(({ path, text }) => {
    const file = { path, text: withoutComments(text), whole: text };
    return sourceRules
      .filter(({ about, isBroken }) => about.test(path) && isBroken(file, types))
      .map(({ name }) => `${name}: ${path}`);
  });
};

/** Files of a folder that people wrote: no generated client, no planted breaches. */
export const sourceFiles = (root: string, folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^(src\/storage\/generated|test\/support\/broken-architecture)\//.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Good enough here: a comment's text may name what its code may not; lines stay where they are. */
const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
