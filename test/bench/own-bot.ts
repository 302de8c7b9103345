import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { readConfig } from '../../src/config.ts';
import type { Form } from '../../src/core/forms/forms.ts';
import {
  advanceOnboarding,
  type OnboardingInput,
} from '../../src/core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { invite } from '../../src/core/people/invite.ts';
import { openInvitation } from '../../src/core/people/open-invitation.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asId, asTelegramId, type UnitId } from '../../src/core/shared/ids.ts';
import type { UnitStore } from '../../src/core/units/unit-store.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { createLog } from '../../src/log.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage, type OpenStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { createText, languagesIn, type Text } from '../../src/text.ts';
import { QUESTIONS } from './asked.ts';

/** What a start publishes and looks up belongs to no update; a service runs for months. */
const SETTLING_MS = 500;

const ids = Array.from({ length: QUESTIONS }, (_, at) => `q${String(at + 1).padStart(2, '0')}`);

/** The annual plan, asking nothing but so many words. */
const wordsAlone: Form = {
  ...annualPlan,
  version: 1_000,
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
  await playCity(storage.transactions, clock);
  await makeContacts(storage, people, clock);
  const address = { token: SANDBOX_TOKEN, apiRoot, proxy: undefined };
  const start = { settings, address, kind: 'sandbox', storage, clock, log } as const;
  const asked = isPlan ? {} : { catalogue: { forms: [wordsAlone], text: await textOf(folder) } };
  const bot = await startBot({ ...start, ...asked }, AbortSignal.timeout(20_000));
  await bot.ready;
  await bot.idle();
  await wait(SETTLING_MS);
};

const makeContacts = async (
  { transactions }: OpenStorage,
  people: readonly number[],
  clock: MovableClock,
): Promise<void> => {
  const units = await transactions.run(({ units: store }) => unitsFor(store, people.length));
  const notice = { version: NOTICE_VERSION, text: 'bench' };
  const steps: OnboardingInput[] = [
    { type: 'unit-confirmed' },
    { type: 'agreed', notice },
    { type: 'said', text: 'Nguyễn Văn An' },
    { type: 'said', text: 'Công chức Văn phòng' },
  ];
  for (const [n, id] of people.entries())
    await transactions.run(async (stores) => {
      const needs = { ...stores, random: machineRandom, hash: machineHash };
      const unit = units[n]?.code ?? '';
      const invited = await invite(needs, { unit, by: 'cli', days: 1 }, clock.now());
      if (invited.type !== 'invited') throw new Error(`no unit for person ${n}`);
      const telegramId = asTelegramId(id);
      const { payload } = invited;
      await openInvitation(needs, { telegramId, payload, language: 'vi' }, clock.now());
      for (const did of steps) await advanceOnboarding(needs, { telegramId, did }, clock.now());
    });
};

/** People of one unit would fill in the same plan. The city has 147; others are made like them. */
const unitsFor = async (store: UnitStore, count: number): Promise<Unit[]> => {
  const city = await store.all();
  const more = Array.from({ length: Math.max(count - city.length, 0) }, (_, n): Unit[] => {
    const unit = city[n % city.length];
    if (!unit) return [];
    const id = asId<UnitId>(machineRandom.token(72));
    return [{ ...unit, id, code: `${unit.code}-${n}`, name: `${unit.name} ${n}` }];
  }).flat();
  await store.save({ units: more, clusters: [], memberships: [], successions: [] });
  return [...city, ...more];
};
