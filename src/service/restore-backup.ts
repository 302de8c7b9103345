import { say, type TextRef } from '../core/shared/text-ref.ts';
import type { CityPlace } from '../storage/archived-database.ts';
import { restoreData, type RestoreOutcome } from '../storage/data-archive.ts';
import { type Leave, lockBot } from '../storage/single-bot.ts';
import { AlreadyRunning } from '../storage/single-instance.ts';
import { createText } from '../text.ts';
import type { BareContext, CommandResult } from './command.ts';

/** `restore FILE`: puts a backup in the place of the data. Refuses while a bot runs on them, and to replace any unless told. */
export const restoreBackup = async ({
  config,
  words,
  options,
}: BareContext): Promise<CommandResult> => {
  const text = createText();
  const file = words[0] ?? '';
  const { databaseUrl, dataFolder } = config;
  const place = { databaseUrl, dataFolder };
  const restored = await whileLocked(place, () =>
    restoreData(file, { ...place, mayReplace: options.replace }),
  );
  const lines = restored === null ? [say('cli-restore-running')] : linesOf(restored, file);
  return {
    text: lines.map((line) => text.words(line, config.defaultLanguage)).join('\n'),
    exitCode: restored?.type === 'restored' ? 0 : 1,
  };
};

/** Null when a bot runs there. */
const whileLocked = async <T>(place: CityPlace, work: () => Promise<T>): Promise<T | null> => {
  let release: Leave;
  try {
    release = await lockBot(place);
  } catch (error) {
    if (error instanceof AlreadyRunning) return null;
    throw error;
  }
  try {
    return await work();
  } finally {
    await release();
  }
};

const linesOf = (outcome: RestoreOutcome, file: string): TextRef[] => {
  if (outcome.type === 'restored') {
    const { madeAt, files, before } = outcome;
    const done = say('cli-restored', { at: { at: madeAt }, files });
    return before === undefined ? [done] : [done, say('cli-restored-before', { file: before })];
  }
  if (outcome.reason === 'holds-data') return [say('cli-restore-holds-data')];
  return [say(`cli-restore-${outcome.reason}`, { file })];
};
