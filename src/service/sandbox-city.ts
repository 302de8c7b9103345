import { readFile } from 'node:fs/promises';

import { advanceOnboarding, type OnboardingInput } from '../core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../core/people/consent.ts';
import { invite } from '../core/people/invite.ts';
import { openInvitation } from '../core/people/open-invitation.ts';
import { dateInHanoi, firstDayOf, yearOf } from '../core/shared/calendar-date.ts';
import type { Clock } from '../core/shared/clock.ts';
import { firstLanguage } from '../core/shared/language.ts';
import type { Stores, Transactions } from '../core/stores.ts';
import { importUnits } from '../core/units/import-units.ts';
import type { UnitsTable } from '../core/units/units-table.ts';
import { machineHash, machineRandom } from './machine-ports.ts';
import { fullNameOf, playedPeople, type PlayedPerson } from './telegram-here.ts';

/** Found from src/ and dist/ alike. */
const unitsFile = new URL('../../prisma/seed/hanoi-units.csv', import.meta.url);

const ports = { random: machineRandom, hash: machineHash };

/**
 * Fills an empty database with Hanoi's units and makes the played contacts theirs, through the
 * same verbs that admins and contacts use. Does nothing when there are units already.
 */
export const playCity = async (transactions: Transactions, clock: Clock): Promise<void> => {
  if ((await transactions.single(({ units }) => units.all())).length > 0) return;
  const { parseUnitsCsv } = await import('../papers/units-csv.ts');
  const parsed = parseUnitsCsv(await readFile(unitsFile));
  if ('refused' in parsed) throw new Error(`the seed cannot be read: ${parsed.refused.key}`);
  await transactions.run(async (stores) => {
    const needs = { units: stores.units, audit: stores.audit, random: machineRandom };
    const opening = firstDayOf(yearOf(dateInHanoi(clock.now())));
    const all = { table: parsed.table, by: 'system', opening } as const;
    await importUnits(needs, all, clock.now());
    const leads = { table: leadsIn(parsed.table), by: 'system' } as const;
    const led = await importUnits(needs, leads, clock.now());
    if (led.type !== 'applied') throw new Error(`the seed names no cluster lead: ${led.type}`);
    for (const person of playedPeople) await makeContact(stores, person, clock);
  });
};

/** The rows of the units that lead their cluster, as an admin would import them: with the role. */
const leadsIn = ({ header, rows }: UnitsTable): UnitsTable => {
  const codes = new Set(
    playedPeople.flatMap(({ contact }) => (contact?.leadsCluster ? [contact.unitCode] : [])),
  );
  const codeAt = header.indexOf('unit_code');
  return {
    header: [...header, 'cluster_role'],
    rows: rows
      .filter(({ cells }) => codes.has(cells[codeAt] ?? ''))
      .map(({ number, cells }) => ({ number, cells: [...cells, 'lead'] })),
  };
};

const makeContact = async (stores: Stores, person: PlayedPerson, clock: Clock): Promise<void> => {
  if (!person.contact) return;
  const { unitCode, position } = person.contact;
  const needs = { ...stores, ...ports };
  const invited = await invite(needs, { unit: unitCode, by: 'system', days: 1 }, clock.now());
  if (invited.type !== 'invited') throw new Error(`the seed names no unit ${unitCode}`);
  const { payload } = invited;
  const telegramId = person.id;
  await openInvitation(needs, { telegramId, payload, language: firstLanguage }, clock.now());
  const notice = { version: NOTICE_VERSION, text: 'sandbox' };
  const steps: OnboardingInput[] = [
    { type: 'unit-confirmed' },
    { type: 'agreed', notice },
    { type: 'said', text: fullNameOf(person) },
    { type: 'said', text: position },
  ];
  for (const did of steps) await advanceOnboarding(needs, { telegramId, did }, clock.now());
};
