import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { readConfig } from '../../src/config.ts';
import type { Form } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { createText, languagesIn, type Text } from '../../src/text.ts';
import { QUESTIONS } from './asked.ts';
import { foundCity } from './own-city.ts';

/** What a start publishes and looks up belongs to no update; a service runs for months. */
const SETTLING_MS = 500;

const ids = Array.from({ length: QUESTIONS }, (_, at) => `q${String(at + 1).padStart(2, '0')}`);

/** The annual plan, asking nothing but so many words. */
const wordsAlone: Form = {
  ...annualPlan,
  version: 1_000,
  rules: [],
  sheets: [],
  fields: annualPlan.fields
    .filter((field) => field.id === 'theme')
    .flatMap((theme) => ids.map((id) => ({ ...theme, id }))),
};

/** Its words are in files, as those of every form are. */
const textOf = async (folder: string): Promise<Text> => {
  const locales = join(folder, 'locales/');
  await cp(fileURLToPath(new URL('../../locales/', import.meta.url)), locales, {
    recursive: true,
    dereference: true,
  });
  for (const language of languagesIn()) {
    const plan = await readFile(join(locales, language, 'annual-plan.ftl'), 'utf8');
    const [theme = ''] = /^annual-plan_theme =\n(?: .*\n)+/m.exec(plan) ?? [];
    const words = ids.map((id) => theme.replace('annual-plan_theme', `annual-plan_${id}`));
    await writeFile(join(locales, language, 'words-alone.ftl'), words.join('\n'));
  }
  return createText(undefined, pathToFileURL(locales));
};

type Where = { apiRoot: string; url: string; folder: string };

/** This project's bot with its real database, each person the contact of a unit of their own. */
export const startOwn = async (
  { apiRoot, url, folder }: Where,
  { people, isPlan }: { people: readonly number[]; isPlan: boolean },
): Promise<void> => {
  const settings = readConfig({ DATABASE_URL: url });
  const log = createLog({ level: 'error', secrets: [] });
  const storage = await openBotStorage(settings, log);
  const clock = new MovableClock(() => Date.now());
  await foundCity(storage.transactions, people, clock);
  const address = { token: SANDBOX_TOKEN, apiRoot, proxy: undefined };
  const start = { settings, address, kind: 'sandbox', storage, clock, log } as const;
  const asked = isPlan ? {} : { catalogue: { forms: [wordsAlone], text: await textOf(folder) } };
  const bot = await startBot({ ...start, ...asked }, AbortSignal.timeout(20_000));
  await bot.ready;
  await bot.idle();
  await wait(SETTLING_MS);
};
