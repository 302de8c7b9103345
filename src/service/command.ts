import type { Config } from '../config.ts';
import type { OpenStorage } from './storage.ts';

/** The answer of a command; the exit code is 1 when it did not do what was asked. */
export type CommandResult = { text: string; exitCode: 0 | 1 };

/** What was typed is no command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type CommandContext = {
  config: Config;
  storage: OpenStorage;
  words: readonly string[];
  options: Options;
};

/** Of one that opens the database itself, or needs none. */
export type BareContext = Omit<CommandContext, 'storage'>;

type Options = {
  apply: boolean;
  json: boolean;
  replace: boolean;
  year: string | undefined;
  days: string | undefined;
};

export type CliCommand = (context: CommandContext) => Promise<CommandResult>;

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

export type BareCommand = (context: BareContext) => Promise<CommandResult>;
