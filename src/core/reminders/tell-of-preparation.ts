import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { workingDays } from '../calendar/working-days.ts';
import type { MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { isAdmin } from '../people/rights.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { isSummaryDay, usualSummary } from './summary-schedule.ts';
import { readSwitch } from './switch.ts';
import {
  loadPreparation,
  missingOf,
  yearToPrepare,
  type PreparationStores,
} from './year-preparation.ts';

const KIND = 'year-preparation';

type TellStores = PreparationStores & { calendarDays: CalendarDayStore; outbox: OutboxStore };

export type TellPorts = {
  read<T>(work: (stores: TellStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: TellStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Asks admins to prepare the next year: when the time for it comes, then each week while something is missing. */
export const tellOfPreparation = async (ports: TellPorts): Promise<void> => {
  const at = ports.now();
  if (!(await ports.read(({ installation }) => readSwitch(installation))).isOn) return;
  const year = await ports.read(({ installation }) => yearToPrepare(installation, at));
  if (year === null) return;
  const day = dateInHanoi(at);
  const days = workingDays(await ports.read(({ calendarDays }) => calendarDays.all()));
  if (!days.isWorkingDay(day)) return;
  await ports.transact(async (stores) => {
    const { installation } = stores;
    const key = `${KIND}:${year}`;
    const first = await installation.get(key);
    if (first === null) await installation.set(key, day);
    else if (first === day || !isSummaryDay(usualSummary, days, day)) return;
    await tellAdmins(stores, {
      key: `${key}:${day}`,
      kind: KIND,
      subject: { type: KIND, id: `${year}${first === null ? ':first' : ''}` },
      message: { type: 'prepared' },
      now: at,
    });
  });
};

/** Written when it is sent: what is missing then; nothing once all is done. */
export const preparationKind: MessageKind<PreparationStores> = {
  kind: KIND,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: 3 * DAY_MS,
  prepare: async (stores, { to, subject }, now) => {
    const reader = await stores.people.known(to);
    if (!reader || !isAdmin(reader)) return { type: 'cancel', reason: 'no longer an admin' };
    if (!(await readSwitch(stores.installation)).isOn)
      return { type: 'cancel', reason: 'reminders are switched off' };
    const [year = '', first] = (subject?.id ?? '').split(':');
    const preparation = await loadPreparation(stores, Number(year), now);
    const missing = missingOf(preparation);
    if (missing.length === 0) return { type: 'cancel', reason: 'nothing is missing any more' };
    const message: Notice = {
      type: 'notice',
      lines: [
        say(first ? 'year-preparation-first' : 'year-preparation-weekly', {
          year,
          count: missing.length,
        }),
        ...(first ? missing.map((part) => say(`year-preparation-missing-${part}`)) : []),
      ],
      buttons: [
        [
          {
            label: say('button-prepare-year', { year }),
            intent: { type: 'prepare-year', year: Number(year) },
            keepsMessage: true,
          },
        ],
      ],
    };
    return { type: 'send', message };
  },
};
