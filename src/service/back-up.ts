import { noteBackup } from '../core/people/nightly-backup.ts';
import { say } from '../core/shared/text-ref.ts';
import { archiveData } from '../storage/data-archive.ts';
import { createText } from '../text.ts';
import type { CommandContext, CommandResult } from './command.ts';
import { clockOf } from './machine-ports.ts';

/** `backup FILE`: database and files in one archive, beside a running bot. Refuses to write over a file. */
export const backUpData = async (context: CommandContext): Promise<CommandResult> => {
  const { config, storage, words } = context;
  const text = createText();
  const file = words[0] ?? '';
  const at = clockOf(config).now();
  const made = await archiveData(config, { file, at });
  if (!made)
    return {
      text: text.words(say('cli-backup-exists', { file }), config.defaultLanguage),
      exitCode: 1,
    };
  await storage.transactions.run(({ installation }) => noteBackup(installation, at));
  const megabytes = { number: Math.ceil(made.bytes / 1024 ** 2) };
  const done = say('cli-backup-made', { file, megabytes, files: made.files });
  return { text: text.words(done, config.defaultLanguage), exitCode: 0 };
};
