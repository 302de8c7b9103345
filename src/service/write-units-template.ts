import { writeFile } from 'node:fs/promises';

import { planningPeriod } from '../core/calendar/season.ts';
import { dateInHanoi } from '../core/shared/calendar-date.ts';
import { asInstant } from '../core/shared/instant.ts';
import { yearOfPeriod } from '../core/shared/period.ts';
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
  const year = yearOfPeriod(planningPeriod(dateInHanoi(asInstant(Date.now()))));
  const bytes = await unitsTemplate(text, { language: config.defaultLanguage, year });
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
