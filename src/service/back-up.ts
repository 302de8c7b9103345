import { copyData } from '../storage/backup.ts';
import type { CommandContext, CommandResult } from './command.ts';

/** `backup FOLDER`: database and files, beside a running bot. Refuses a folder that holds anything. */
export const backUpData = async ({ config, words }: CommandContext): Promise<CommandResult> => {
  const folder = words[0] ?? '';
  const copy = await copyData(config.databaseUrl, folder);
  if (copy === null) return { text: `${folder} is not empty`, exitCode: 1 };
  const text = `${copy.database} was copied and checked, with ${copy.files} files`;
  return { text, exitCode: 0 };
};
