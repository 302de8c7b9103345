import { parseArgs } from 'node:util';

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { importUnitsFile } from './import-units-file.ts';
import { inviteUnit, revokeUnitInvitation } from './invite-unit.ts';
import { openSharedStorage, type OpenStorage } from './storage.ts';

/** The answer of a command; the exit code is 1 when it did not do what was asked. */
export type CommandResult = { text: string; exitCode: 0 | 1 };

/** What was typed is no command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run -s cli -- COMMAND
  units import FILE.csv [--apply] [--year YEAR] [--json]   dry run; with --apply all or nothing
  invite UNIT [--days DAYS] [--json]                       one-time link for a unit's contact
  invite revoke ID                                         makes a link useless
  db migrate                                               brings the database up to date`;

export type CommandCall = { config: Config; log: Log; args: readonly string[] };

export type CommandContext = {
  config: Config;
  storage: OpenStorage;
  words: readonly string[];
  options: { apply: boolean; json: boolean; year: string | undefined; days: string | undefined };
};

type Command = (context: CommandContext) => Promise<CommandResult>;

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
const migrated: Command = () =>
  Promise.resolve({ text: 'the database is up to date', exitCode: 0 });

const chosen = (positionals: readonly string[]): { command: Command; words: string[] } => {
  const [noun, verb, ...rest] = positionals;
  if (noun === 'units' && verb === 'import' && rest.length === 1)
    return { command: importUnitsFile, words: rest };
  if (noun === 'invite' && verb === 'revoke' && rest.length === 1)
    return { command: revokeUnitInvitation, words: rest };
  if (noun === 'invite' && verb !== undefined && rest.length === 0)
    return { command: inviteUnit, words: [verb] };
  if (noun === 'db' && verb === 'migrate' && rest.length === 0)
    return { command: migrated, words: [] };
  throw new UsageError(`did not understand '${positionals.join(' ')}'`);
};

/** A whole number from an option, checked against what is allowed. */
export const wholeNumber = (
  name: string,
  text: string,
  [least, most]: readonly [number, number],
): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} was '${text}', allowed are ${least} to ${most}`);
};
