import { parseArgs } from 'node:util';

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { backUpData } from './back-up.ts';
import { UsageError, type CliCommand, type CommandResult } from './command.ts';
import { importUnitsFile } from './import-units-file.ts';
import { inviteUnit, revokeUnitInvitation } from './invite-unit.ts';
import { openSharedStorage } from './storage.ts';
import { verifyAudit } from './verify-audit.ts';
import { writeUnitsTemplate } from './write-units-template.ts';

export const usage = `Usage: npm run -s cli -- COMMAND
  units import FILE [--apply] [--year YEAR] [--json]       dry run of .xlsx or .csv; --apply: all or nothing
  units template FILE.xlsx                                 a workbook to be filled in
  invite UNIT [--days DAYS] [--json]                       one-time link for a unit's contact
  invite revoke ID                                         makes a link useless
  audit verify [--json]                                    whether the audit log is as it was written
  backup FOLDER                                            database and files, while the bot may run
  db migrate                                               brings the database up to date`;

export type CommandCall = { config: Config; log: Log; args: readonly string[] };

/** @throws UsageError, or what went wrong with the database */
export const runCommand = async ({ config, log, args }: CommandCall): Promise<CommandResult> => {
  const { command, words, options } = readArguments(args);
  const storage = await openSharedStorage(config, log);
  try {
    return await command({ config, storage, words, options });
  } finally {
    await storage.close();
  }
};

const readArguments = (args: readonly string[]) => {
  const { values, positionals } = parse(args);
  const { command, words } = chosen(positionals);
  const { apply = false, json = false, year, days } = values;
  return { command, words, options: { apply, json, year, days } };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        apply: { type: 'boolean' },
        json: { type: 'boolean' },
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

/** Words that choose a command; a word in capitals stands for one of the operator's own. */
const commands: readonly { words: readonly string[]; command: CliCommand }[] = [
  { words: ['units', 'import', 'FILE'], command: importUnitsFile },
  { words: ['units', 'template', 'FILE'], command: writeUnitsTemplate },
  { words: ['invite', 'revoke', 'ID'], command: revokeUnitInvitation },
  { words: ['invite', 'UNIT'], command: inviteUnit },
  { words: ['audit', 'verify'], command: verifyAudit },
  { words: ['backup', 'FOLDER'], command: backUpData },
  { words: ['db', 'migrate'], command: migrated },
];

const isFree = (word: string): boolean => word === word.toUpperCase();

const chosen = (given: readonly string[]): { command: CliCommand; words: string[] } => {
  const found = commands.find(
    ({ words }) =>
      words.length === given.length &&
      words.every((word, at) => isFree(word) || word === given[at]),
  );
  if (!found) throw new UsageError(`did not understand '${given.join(' ')}'`);
  return { command: found.command, words: given.filter((_, at) => isFree(found.words[at] ?? '')) };
};
