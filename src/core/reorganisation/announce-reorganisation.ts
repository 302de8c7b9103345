import { noticeAtOnce } from '../outbox/notice-at-once.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { Person } from '../people/person.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import { takerOf } from './load-impact.ts';
import type { RegisterPlan } from './plan-reorganisation.ts';
import {
  type Done,
  headlineOf,
  namesBefore,
  type BoardStores,
  reorganisationFailedKind,
  reorganisationNewsKind,
  reorganisedKind,
} from './reorganisation-notice.ts';
import type { Reorganisation } from './reorganisation.ts';
import { officersOf } from './tell-board.ts';

/** Everybody who speaks for one of the units hears what became of it and what is left to do. */
export const tellContacts = async (stores: BoardStores, done: Done): Promise<void> => {
  const { reorganisation, plan, now } = done;
  const headline = headlineOf(reorganisation, await namesBefore(stores, done));
  const told = new Map<PersonId, NewOutboxMessage>();
  for (const unit of [...plan.ended, ...plan.renamed, ...stayingOf(plan)])
    for (const person of await stores.people.contactsOf(unit.id)) {
      if (told.has(person.id)) continue;
      told.set(person.id, toContact({ ...done, unit, headline }, person));
    }
  await stores.outbox.queue([...told.values()], now);
};

const stayingOf = ({ heirs }: RegisterPlan): Unit[] =>
  heirs.filter(({ isNew }) => !isNew).map(({ unit }) => unit);

type ToContact = Done & { unit: Unit; headline: TextRef };

const toContact = ({ unit, headline, plan, impact, reorganisation, now }: ToContact, to: Person) =>
  noticeAtOnce(
    {
      key: `reorganised:${reorganisation.id}:${to.id}`,
      kind: reorganisedKind.kind,
      to,
      lines: [headline, say('empty-line'), ...linesFor({ unit, plan, impact })],
      buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
    },
    now,
  );

/** What it means for one unit. */
const linesFor = ({
  unit,
  plan,
  impact,
}: Pick<ToContact, 'unit' | 'plan' | 'impact'>): TextRef[] => {
  const to = takerOf(plan, unit)?.unit;
  const isEnding = plan.ended.some(({ id }) => id === unit.id);
  if (!isEnding) return [say('reorganised-goes-on')];
  if (!to)
    return [say(plan.divided.includes(unit.id) ? 'reorganised-divided' : 'reorganised-closed')];
  const drafts = impact.drafts.filter(({ from }) => from.id === unit.id).length;
  const { returned, asked } = impact.unanswered;
  const unanswered = [
    ...returned.filter((one) => one.unit.id === unit.id),
    ...asked.filter(({ unitId }) => unitId === unit.id),
  ].length;
  const open = impact.openAfter.filter((one) => one.unit.id === unit.id).length;
  return [
    say('reorganised-contact', { unit: to.name }),
    say('reorganised-papers', { before: unit.name }),
    ...(drafts > 0 ? [say('reorganised-drafts', { count: drafts })] : []),
    ...(impact.plans.some(({ heir }) => heir.unit.id === to.id)
      ? [say('reorganised-plan', { unit: to.name })]
      : []),
    ...(unanswered > 0
      ? [say('reorganised-unanswered', { count: unanswered, before: unit.name })]
      : []),
    say(open > 0 ? 'reorganised-open' : 'reorganised-nothing-open', { count: open }),
  ];
};

/** Whoever was told hears that it is as before. */
export const announceUndone = async (
  stores: BoardStores,
  { reorganisation, now }: Pick<Done, 'reorganisation' | 'now'>,
): Promise<void> => {
  const names = (await stores.units.byIds(reorganisation.unitIds)).map(({ name }) => name);
  const line = say('reorganisation-undone', { units: names.join(', ') });
  const told = new Map<PersonId, NewOutboxMessage>();
  for (const id of new Set<UnitId>(reorganisation.unitIds))
    for (const to of await stores.people.contactsOf(id))
      told.set(
        to.id,
        noticeAtOnce(
          {
            key: `reorganisation-undone:${reorganisation.id}:${to.id}`,
            kind: reorganisedKind.kind,
            to,
            lines: [line],
            buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
          },
          now,
        ),
      );
  for (const to of await officersOf(stores, reorganisation, now))
    told.set(
      to.id,
      noticeAtOnce(
        {
          key: `reorganisation-undone:${reorganisation.id}:${to.id}`,
          kind: reorganisationNewsKind.kind,
          to,
          lines: [line],
          buttons: [],
        },
        now,
      ),
    );
  await stores.outbox.queue([...told.values()], now);
};

/** What was planned could not be done on its day: the units have changed since. */
export const announceFailed = async (
  stores: BoardStores,
  { reorganisation, why, now }: { reorganisation: Reorganisation; why: TextRef; now: Instant },
): Promise<void> => {
  const names = (await stores.units.byIds(reorganisation.unitIds)).map(({ name }) => name);
  const admins = await stores.people.withRole('board_admin');
  await stores.outbox.queue(
    admins.map((to) =>
      noticeAtOnce(
        {
          key: `reorganisation-failed:${reorganisation.id}:${dateInHanoi(now)}:${to.id}`,
          kind: reorganisationFailedKind.kind,
          to,
          lines: [say('reorganisation-failed', { units: names.join(', ') }), why],
          buttons: [],
        },
        now,
      ),
    ),
    now,
  );
};
