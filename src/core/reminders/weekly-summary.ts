import { deadlineWords, type Today } from '../calendar/deadline.ts';
import { isOptional } from '../calendar/default-milestones.ts';
import { shortNameOf, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { loadObligations, loadToday } from '../obligations/load-obligations.ts';
import {
  claimsOf,
  commonDueOn,
  isDone,
  isOverdue,
  type Obligation,
} from '../obligations/obligation.ts';
import type { MessageKind } from '../outbox/message-kind.ts';
import { type Notice } from '../outbox/message.ts';
import type { Person } from '../people/person.ts';
import { isBoard } from '../people/rights.ts';
import { addDays, dateInHanoi, weekdayOf, type CalendarDate } from '../shared/calendar-date.ts';
import { asInstant, type Instant } from '../shared/instant.ts';
import { nameIn } from '../shared/language.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import type { DigestStores, QueueStores } from './queue-stores.ts';
import { endOfSending, sendingTime } from './sending-day.ts';
import { readSwitch } from './switch.ts';
import { WEEK_TELLS_AFTER_DAYS, WEEK_TELLS_BEFORE_DAYS } from './time-limits.ts';

const WEEKLY_KIND = 'weekly-summary';

const MOST_MILESTONES = 12;

/** The week's first working day: mostly Monday. */
export const beginsWeek = (days: WorkingDays, day: CalendarDate): boolean =>
  days.isWorkingDay(day) && days.previousWorkingDay(day) < addDays(day, 1 - weekdayOf(day));

/** The heads of the Board, or its admins as long as there is no head. */
const readersOf = async ({ people }: Pick<QueueStores, 'people'>): Promise<Person[]> => {
  const heads = await people.withRole('board_viewer');
  return heads.length > 0 ? heads : people.withRole('board_admin');
};

export const queueWeek = async (
  stores: QueueStores,
  { day, now }: { day: CalendarDate; now: Instant },
): Promise<void> => {
  const readers = await readersOf(stores);
  await stores.outbox.queue(
    readers.map(({ id, telegramId }) => ({
      dedupeKey: `weekly:${id}:${day}`,
      bundleKey: null,
      subject: { type: 'weekly', id: day },
      to: telegramId,
      priority: 1,
      kind: WEEKLY_KIND,
      message: { type: 'prepared' },
      dueAt: asInstant(Math.max(now, sendingTime(day, telegramId))),
      expiresAt: endOfSending(day),
    })),
    now,
  );
};

export const weeklyKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<DigestStores> => ({
  kind: WEEKLY_KIND,
  onUnknown: 'hold',
  hours: 'office',
  prepare: async (stores, { to }, now) => {
    const { isOn } = await readSwitch(stores.installation);
    const known = await stores.people.known(to);
    if (!isOn || !known || !isBoard(known)) return { type: 'cancel', reason: 'not wanted' };
    const message = await weekOf(stores, ports, { language: known.person.language, now });
    return { type: 'send', message };
  },
});

/** How the city stands now, on one page. */
export const weekOf = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { language, now }: { language: Person['language']; now: Instant },
): Promise<Notice> => {
  const groups = await loadGroups(stores, ports, now);
  const without = await countWithoutContact(stores, now);
  return summaryOf({ groups, without, language, today: await loadToday(stores, now), now });
};

type Group = { milestone: Milestone; obligations: Obligation[] };

const loadGroups = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  now: Instant,
): Promise<Group[]> => {
  const today = dateInHanoi(now);
  const due = await stores.milestones.runningBetween(
    addDays(today, -WEEK_TELLS_AFTER_DAYS),
    addDays(today, WEEK_TELLS_BEFORE_DAYS),
  );
  const milestones = due.filter(({ opensOn }) => opensOn <= today);
  const milestoneIds = milestones.map(({ id }) => id);
  const obligations = await loadObligations(stores, ports, { now, milestoneIds });
  const groups = milestones.map((milestone) => ({
    milestone,
    obligations: obligations.filter((one) => one.milestone.id === milestone.id),
  }));
  return groups.filter((group) => group.obligations.some((one) => !isDone(one)));
};

const countWithoutContact = async (
  { units, people }: DigestStores,
  now: Instant,
): Promise<number> => {
  const spoken = new Set(await people.unitsWithContact());
  const today = dateInHanoi(now);
  return (await units.all()).filter((unit) => isOpen(unit, today) && !spoken.has(unit.id)).length;
};

type SummaryFacts = {
  groups: readonly Group[];
  without: number;
  language: Person['language'];
  today: Today;
  now: Instant;
};

const summaryOf = ({ groups, without, language, today, now }: SummaryFacts): Notice => {
  const shown = groups.slice(-MOST_MILESTONES);
  return {
    type: 'notice',
    lines: [
      say('weekly-heading', { date: { date: dateInHanoi(now) } }),
      say('empty-line'),
      ...(shown.length === 0 ? [say('weekly-none')] : []),
      ...shown.map(({ milestone, obligations }) => {
        const due = deadlineWords(
          { milestone, dueOn: commonDueOn({ milestone, obligations }) },
          today,
        );
        const name = nameIn(shortNameOf(milestone), language);
        if (isOptional(milestone))
          return say('weekly-question', { name, due, ...claimsOf(obligations) });
        return say('weekly-milestone', {
          name,
          due,
          done: obligations.filter(isDone).length,
          total: obligations.length,
          late: obligations.filter((one) => isOverdue(one, now)).length,
        });
      }),
      ...(without > 0 ? [say('empty-line'), say('weekly-contacts', { count: without })] : []),
    ],
    buttons: [
      [{ label: say('weekly-button'), intent: { type: 'see-city' }, keepsMessage: true }],
      ...(without > 0
        ? [
            [
              {
                label: say('button-vacant-units'),
                intent: { type: 'see-vacant-units' } as const,
                keepsMessage: true as const,
              },
            ],
          ]
        : []),
    ],
  };
};
