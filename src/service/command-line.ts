import { parseArgs } from 'node:util';

import { type Config, ConfigError } from '../config.ts';
import type { Log } from '../log.ts';
import { type BareCommand, UsageError, type CliCommand, type CommandResult } from './command.ts';

export const usage = `Usage: npm run -s cli -- COMMAND
  units import FILE [--apply] [--year YEAR] [--json]       dry run of .xlsx or .csv; --apply: all or nothing
  units template FILE.xlsx                                 a workbook to be filled in
  invite UNIT [--days DAYS] [--json]                       one-time link for a unit's contact
  invite revoke ID                                         makes a link useless
  audit verify [--json]                                    whether the audit log is as it was written
  backup FILE.tar.gz                                       database and files, while the bot may run
  restore FILE.tar.gz [--replace]                          puts a backup in their place, while no bot runs
  doctor [--json]                                          what the service needs, and what to do where it lacks
  db migrate                                               brings the database up to date
  db copy FROM TO                                          a city from file:… to postgresql:…, or back, while no bot runs`;

export type CommandCall = { config: Config; log: Log; args: readonly string[] };

/** What a command prints on each of its two outputs, and its exit code. */
export type CommandAnswer = { out: string; err: string; code: number };

/** Runs a command to its end; whatever goes wrong is said in words. */
export const answerCommand = async (call: CommandCall): Promise<CommandAnswer> => {
  try {
    const { text, exitCode } = await runCommand(call);
    return { out: `${text}\n`, err: '', code: exitCode };
  } catch (error) {
    return failedAnswer(error);
  }
};

/** What is said of a command that could not be run: a line for each mistake, and how to type it. */
export const failedAnswer = (error: unknown): CommandAnswer => {
  const isUsage = error instanceof UsageError;
  const lines = error instanceof ConfigError ? error.problems : [messageOf(error)];
  const err = (isUsage ? [...lines, usage] : lines).map((line) => `${line}\n`).join('');
  return { out: '', err, code: isUsage ? 2 : 1 };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed');

/** @throws UsageError, or what went wrong with the database */
const runCommand = async ({ config, log, args }: CommandCall): Promise<CommandResult> => {
  const { command, bare, words, options } = readArguments(args);
  if (bare) return (await bare())({ config, words, options });
  const { openSharedStorage } = await import('./storage.ts');
  const storage = await openSharedStorage(config, log);
  try {
    return await (
      await command()
    )({ config, storage, words, options });
  } finally {
    await storage.close();
  }
};

const readArguments = (args: readonly string[]) => {
  const { values, positionals } = parse(args);
  const { apply = false, json = false, replace = false, year, days } = values;
  return { ...chosen(positionals), options: { apply, json, replace, year, days } };
};

/** There are no short options, and an id may begin with a dash. */
const isWord = (arg: string): boolean => arg.startsWith('-') && !arg.startsWith('--');

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: args.includes('--')
        ? [...args]
        : [...args.filter((arg) => !isWord(arg)), '--', ...args.filter(isWord)],
      allowPositionals: true,
      options: {
        apply: { type: 'boolean' },
        json: { type: 'boolean' },
        replace: { type: 'boolean' },
        year: { type: 'string' },
        days: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unknown option', {
      cause: error,
    });
  }
};

/** `db migrate` has nothing left to do once the storage is open. */
const migrated: CliCommand = () =>
  Promise.resolve({ text: 'the database is up to date', exitCode: 0 });

type Row = { words: readonly string[] } & Called;
type Called =
  | { command: () => Promise<CliCommand>; bare?: never }
  | { command?: never; bare: () => Promise<BareCommand> };

/**
 * Words that choose a command; a word in capitals stands for one of the operator's own. Only the
 * command that is called is loaded.
 */
const commands: readonly Row[] = [
  {
    words: ['units', 'import', 'FILE'],
    command: async () => (await import('./import-units-file.ts')).importUnitsFile,
  },
  {
    words: ['units', 'template', 'FILE'],
    command: async () => (await import('./write-units-template.ts')).writeUnitsTemplate,
  },
  {
    words: ['invite', 'revoke', 'ID'],
    command: async () => (await import('./invite-unit.ts')).revokeUnitInvitation,
  },
  { words: ['invite', 'UNIT'], command: async () => (await import('./invite-unit.ts')).inviteUnit },
  {
    words: ['audit', 'verify'],
    command: async () => (await import('./verify-audit.ts')).verifyAudit,
  },
  { words: ['backup', 'FILE'], command: async () => (await import('./back-up.ts')).backUpData },
  {
    words: ['restore', 'FILE'],
    bare: async () => (await import('./restore-backup.ts')).restoreBackup,
  },
  { words: ['doctor'], bare: async () => (await import('./doctor.ts')).examine },
  { words: ['db', 'migrate'], command: () => Promise.resolve(migrated) },
  {
    words: ['db', 'copy', 'FROM', 'TO'],
    bare: async () => (await import('./copy-database.ts')).copyDatabase,
  },
];

const isFree = (word: string): boolean => word === word.toUpperCase();

const chosen = (given: readonly string[]): Called & { words: string[] } => {
  const found = commands.find(
    ({ words }) =>
      words.length === given.length &&
      words.every((word, at) => isFree(word) || word === given[at]),
  );
  if (!found) throw new UsageError(`did not understand '${given.join(' ')}'`);
  return { ...found, words: given.filter((_, at) => isFree(found.words[at] ?? '')) };
};
