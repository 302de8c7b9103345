import { readFile } from 'node:fs/promises';

import {
  advanceOnboarding,
  type OnboardingInput,
} from '../../src/core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { invite } from '../../src/core/people/invite.ts';
import { openInvitation } from '../../src/core/people/open-invitation.ts';
import type { Clock } from '../../src/core/shared/clock.ts';
import { asId, asTelegramId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Stores, Transactions } from '../../src/core/stores.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { parseUnitsCsv } from '../../src/papers/units-csv.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';

const unitsFile = new URL('../../prisma/seed/hanoi-units.csv', import.meta.url);

const notice = { version: NOTICE_VERSION, text: 'bench' };

const steps: OnboardingInput[] = [
  { type: 'unit-confirmed' },
  { type: 'agreed', notice },
  { type: 'said', text: 'Nguyễn Văn An' },
  { type: 'said', text: 'Công chức Văn phòng' },
];

/**
 * Hanoi's units, each of these people the only contact of one: two of one unit would fill in the
 * same plan, and the sandbox's played contacts have numbers that its other people get too.
 */
export const foundCity = async (
  transactions: Transactions,
  people: readonly number[],
  clock: Clock,
): Promise<void> => {
  const units = await transactions.run((stores) => foundUnits(stores, people.length, clock));
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

/** Where there are more people than units, others are made like them. */
const foundUnits = async (stores: Stores, count: number, clock: Clock): Promise<Unit[]> => {
  const parsed = parseUnitsCsv(await readFile(unitsFile));
  if ('refused' in parsed) throw new Error(`the seed cannot be read: ${parsed.refused.key}`);
  const needs = { units: stores.units, audit: stores.audit, random: machineRandom };
  await importUnits(needs, { table: parsed.table, by: 'system' }, clock.now());
  const city = await stores.units.all();
  const more = Array.from({ length: Math.max(count - city.length, 0) }, (_, n): Unit[] => {
    const unit = city[n % city.length];
    if (!unit) return [];
    const id = asId<UnitId>(machineRandom.token(72));
    return [{ ...unit, id, code: `${unit.code}-${n}`, name: `${unit.name} ${n}` }];
  }).flat();
  await stores.units.save({ units: more, clusters: [], memberships: [], successions: [] });
  return [...city, ...more];
};
