import { ensureMilestones } from '../../src/core/calendar/ensure-milestones.ts';
import type { Form } from '../../src/core/forms/forms.ts';
import { readSwitch, turnReminders } from '../../src/core/reminders/switch.ts';
import { dateInHanoi, firstDayOf, yearOf } from '../../src/core/shared/calendar-date.ts';
import type { Instant } from '../../src/core/shared/instant.ts';
import type { Transactions } from '../../src/core/stores.ts';
import { rememberForms } from '../../src/core/submissions/remember-forms.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import { parseUnitsCsv } from '../../src/papers/units-csv.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import type { Text } from '../../src/text.ts';

/** Fills an empty database with the units of a file, which have been there since the year began. */
export const foundCity = async (
  transactions: Transactions,
  csv: string,
  now: Instant,
): Promise<void> => {
  const parsed = parseUnitsCsv(Buffer.from(csv));
  if ('refused' in parsed) throw new Error(`the city cannot be read: ${parsed.refused.key}`);
  await transactions.run(async ({ units, audit }) => {
    if ((await units.all()).length > 0) return;
    const needs = { units, audit, random: machineRandom };
    const opening = firstDayOf(yearOf(dateInHanoi(now)));
    const input = { table: parsed.table, by: 'system', opening } as const;
    const outcome = await importUnits(needs, input, now);
    if (outcome.type !== 'applied') throw new Error(`the city cannot be read: ${outcome.type}`);
  });
};

/** Gives the year its milestones, as the bot does whenever it starts. */
export const beginYear = async (
  transactions: Transactions,
  { inLanguages }: Pick<Text, 'inLanguages'>,
  now: Instant,
): Promise<void> => {
  await transactions.run((stores) =>
    ensureMilestones({ ...stores, random: machineRandom, inLanguages }, now),
  );
};

/** Writes down the shapes of these forms, as the bot does whenever it starts. */
export const knowForms = (transactions: Transactions, forms: readonly Form[]): Promise<void> =>
  transactions.run(({ installation }) =>
    rememberForms(installation, new Map(forms.map((form) => [form.id, form])), machineHash),
  );

/**
 * Most stories are not about reminders: they are switched off as an admin would, once, so that a
 * story may switch them on.
 */
export const silence = (transactions: Transactions, now: Instant): Promise<void> =>
  transactions.run(async (stores) => {
    if ((await readSwitch(stores.installation)).at === null)
      await turnReminders(stores, { isOn: false, by: 'system' }, now);
  });
