import { setImmediate as nextTurn } from 'node:timers/promises';

import { ensureMilestones } from '../core/calendar/ensure-milestones.ts';
import { carryContacts } from '../core/people/carry-contacts.ts';
import { dayQueue } from '../core/reminders/queue-day.ts';
import { dateInHanoi } from '../core/shared/calendar-date.ts';
import type { Clock } from '../core/shared/clock.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../core/shared/instant.ts';
import type { Transactions } from '../core/stores.ts';
import { fetchAttachments, type FileKeeper } from '../core/submissions/fetch-attachments.ts';
import { forgetCopies, type CopyFolder } from '../core/submissions/forget-copies.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { applyUnitsFiles } from '../core/units/apply-units-files.ts';
import { fetchUnitsFiles, type UnitsFileReader } from '../core/units/fetch-units-file.ts';
import { machineRandom } from './machine-ports.ts';

/** Longer than Telegram hands out an update twice. */
const KEEP_UPDATES_MS = 7 * DAY_MS;
const FORGET_EVERY_MS = HOUR_MS;

export type WorkPorts = {
  transactions: Transactions;
  clock: Clock;
  keeper: FileKeeper;
  unitsReader: UnitsFileReader;
  forms: FormPorts['forms'];
  copies: CopyFolder;
};

/** Looks once a day whether a year has begun. */
const beginningYears = ({ transactions, clock }: WorkPorts) => {
  let lookedOn = '';
  return async (): Promise<void> => {
    const today = dateInHanoi(clock.now());
    if (today === lookedOn) return;
    await transactions.run((stores) =>
      ensureMilestones({ ...stores, random: machineRandom }, clock.now()),
    );
    lookedOn = today;
  };
};

/** Looks once a day, and when the register has changed, whose unit has merged into another. */
const carryingContacts = ({ transactions, clock }: WorkPorts) => {
  let looked = '';
  return async (): Promise<void> => {
    const revision = await transactions.single(({ units }) => units.revision());
    const state = `${dateInHanoi(clock.now())} ${revision}`;
    if (state === looked) return;
    await transactions.run((stores) =>
      carryContacts({ ...stores, random: machineRandom }, clock.now()),
    );
    looked = state;
  };
};

/** What a tick does: everything that is due, read from the database. */
export const workOf = (ports: WorkPorts) => {
  const { transactions, clock, keeper, unitsReader, forms, copies } = ports;
  let forgotAtMs = Number.NEGATIVE_INFINITY;
  const beginYears = beginningYears(ports);
  const carry = carryingContacts(ports);
  const queueReminders = dayQueue({
    pause: () => nextTurn(),
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    now: () => clock.now(),
  });
  return async (signal: AbortSignal): Promise<void> => {
    const shared = {
      read: ((work) => transactions.single(work)) satisfies Transactions['single'],
      transact: ((work) => transactions.run(work)) satisfies Transactions['run'],
      now: () => clock.now(),
    };
    await beginYears();
    await carry();
    await fetchAttachments({ keeper, forms, ...shared }, signal);
    await fetchUnitsFiles({ reader: unitsReader, ...shared }, signal);
    await applyUnitsFiles({ random: machineRandom, ...shared });
    await queueReminders();
    if (performance.now() - forgotAtMs < FORGET_EVERY_MS) return;
    forgotAtMs = performance.now();
    const limit = plusMs(clock.now(), -KEEP_UPDATES_MS);
    await transactions.run(({ inbox }) => inbox.forgetBefore(limit));
    await forgetCopies({ copies, ...shared });
  };
};
