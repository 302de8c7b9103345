import { parseArgs } from 'node:util';

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { backUpData } from './back-up.ts';
import { type BareCommand, UsageError, type CliCommand, type CommandResult } from './command.ts';
import { copyDatabase } from './copy-database.ts';
import { examine } from './doctor.ts';
import { importUnitsFile } from './import-units-file.ts';
import { inviteUnit, revokeUnitInvitation } from './invite-unit.ts';
import { restoreBackup } from './restore-backup.ts';
import { openSharedStorage } from './storage.ts';
import { verifyAudit } from './verify-audit.ts';
import { writeUnitsTemplate } from './write-units-template.ts';

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

/** @throws UsageError, or what went wrong with the database */
export const runCommand = async ({ config, log, args }: CommandCall): Promise<CommandResult> => {
  const { command, bare, words, options } = readArguments(args);
  if (bare) return bare({ config, words, options });
  const storage = await openSharedStorage(config, log);
  try {
    return await command({ config, storage, words, options });
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
type Called = { command: CliCommand; bare?: never } | { command?: never; bare: BareCommand };

/** Words that choose a command; a word in capitals stands for one of the operator's own. */
const commands: readonly Row[] = [
  { words: ['units', 'import', 'FILE'], command: importUnitsFile },
  { words: ['units', 'template', 'FILE'], command: writeUnitsTemplate },
  { words: ['invite', 'revoke', 'ID'], command: revokeUnitInvitation },
  { words: ['invite', 'UNIT'], command: inviteUnit },
  { words: ['audit', 'verify'], command: verifyAudit },
  { words: ['backup', 'FILE'], command: backUpData },
  { words: ['restore', 'FILE'], bare: restoreBackup },
  { words: ['doctor'], bare: examine },
  { words: ['db', 'migrate'], command: migrated },
  { words: ['db', 'copy', 'FROM', 'TO'], bare: copyDatabase },
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
