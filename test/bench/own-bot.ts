import { setTimeout as wait } from 'node:timers/promises';

import { readConfig } from '../../src/config.ts';
import {
  advanceOnboarding,
  type OnboardingInput,
} from '../../src/core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { invite } from '../../src/core/people/invite.ts';
import { openInvitation } from '../../src/core/people/open-invitation.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { createLog } from '../../src/log.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage, type OpenStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { anotherVersion } from '../support/another-version.ts';
import { QUESTIONS } from './asked.ts';

/** What a start publishes and looks up belongs to no update; a service runs for months. */
const SETTLING_MS = 500;

const ids = Array.from({ length: QUESTIONS }, (_, at) => `q${String(at + 1).padStart(2, '0')}`);

type FieldsOf = Parameters<typeof anotherVersion>[0]['fields'];

const asTheme = (fields: Parameters<FieldsOf>[0], id: string): ReturnType<FieldsOf> => {
  const theme = fields.find((field) => field.id === 'theme');
  return theme === undefined ? [] : [{ ...theme, id }];
};

/** The annual plan, asking nothing but so many words. */
const wordsAlone = anotherVersion(
  { version: 1_000, fields: (fields) => ids.flatMap((id) => asTheme(fields, id)) },
  Object.fromEntries(ids.map((id) => [id, 'theme'])),
);

type Where = { apiRoot: string; url: string };

/** This project's bot with its real database, each person the contact of a unit of their own. */
export const startOwn = async (
  { apiRoot, url }: Where,
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
  const asked = isPlan ? {} : { catalogue: wordsAlone };
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
  const units = await transactions.run(({ units: store }) => store.all());
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
      const unit = units[n % units.length]?.code ?? '';
      const invited = await invite(needs, { unit, by: 'cli', days: 1 }, clock.now());
      if (invited.type !== 'invited') throw new Error(`no unit for person ${n}`);
      const telegramId = asTelegramId(id);
      const { payload } = invited;
      await openInvitation(needs, { telegramId, payload, language: 'vi' }, clock.now());
      for (const did of steps) await advanceOnboarding(needs, { telegramId, did }, clock.now());
    });
};
