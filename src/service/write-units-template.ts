import { writeFile } from 'node:fs/promises';

import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import { unitsTemplate } from '../papers/units-template.ts';
import { createText } from '../text.ts';
import type { CommandContext, CommandResult } from './command.ts';

/** `units template FILE`: a workbook to be filled in. Refuses to write over a file. */
export const writeUnitsTemplate = async ({
  config,
  words,
}: CommandContext): Promise<CommandResult> => {
  const text = createText();
  const file = words[0] ?? '';
  const bytes = await unitsTemplate(text, config.defaultLanguage);
  const answer = (key: KeyTaking<'file'>): string =>
    text.words(say(key, { file }), config.defaultLanguage);
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return { text: answer('cli-template-written'), exitCode: 0 };
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
    return { text: answer('cli-template-exists'), exitCode: 1 };
  }
};
