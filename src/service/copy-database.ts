import { say, type TextRef } from '../core/shared/text-ref.ts';
import { copyCity } from '../storage/copy/copy-city.ts';
import { AlreadyRunning } from '../storage/single-instance.ts';
import { createText } from '../text.ts';
import type { BareContext, CommandResult } from './command.ts';

/** `db copy FROM TO`: a city from a file to a PostgreSQL, or back, while no bot runs. Goes on where it was broken off. */
export const copyDatabase = async ({ config, words }: BareContext): Promise<CommandResult> => {
  const [from = '', to = ''] = words;
  const { line, isDone } = await outcomeOf(from, to);
  return { text: createText().words(line, config.defaultLanguage), exitCode: isDone ? 0 : 1 };
};

const outcomeOf = async (from: string, to: string): Promise<{ line: TextRef; isDone: boolean }> => {
  try {
    const outcome = await copyCity(from, to);
    if (outcome.type === 'refused')
      return { line: say(`cli-copy-${outcome.reason}`), isDone: false };
    const { rows, tables } = outcome;
    return { line: say('cli-copied', { rows, tables }), isDone: true };
  } catch (error) {
    if (error instanceof AlreadyRunning) return { line: say('cli-copy-running'), isDone: false };
    throw error;
  }
};
