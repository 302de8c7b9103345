import { say, type TextRef } from '../core/shared/text-ref.ts';
import { restoreData, type RestoreOutcome } from '../storage/data-archive.ts';
import { AlreadyRunning, lockDataFolder } from '../storage/single-instance.ts';
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
  const restored = await whileLocked(config.dataFolder, () =>
    restoreData(file, { url: config.databaseUrl, mayReplace: options.replace }),
  );
  const lines = restored === null ? [say('cli-restore-running')] : linesOf(restored, file);
  return {
    text: lines.map((line) => text.words(line, config.defaultLanguage)).join('\n'),
    exitCode: restored?.type === 'restored' ? 0 : 1,
  };
};

/** Null when a bot runs there. */
const whileLocked = async <T>(folder: string, work: () => Promise<T>): Promise<T | null> => {
  let release: () => void;
  try {
    release = lockDataFolder(folder);
  } catch (error) {
    if (error instanceof AlreadyRunning) return null;
    throw error;
  }
  try {
    return await work();
  } finally {
    release();
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
