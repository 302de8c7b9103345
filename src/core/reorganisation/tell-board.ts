import type { Notice } from '../outbox/message.ts';
import { noticeAtOnce, type NoticeAtOnce } from '../outbox/notice-at-once.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Person } from '../people/person.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { ReorganisationImpact } from './load-impact.ts';
import {
  type Done,
  headlineOf,
  namesBefore,
  type BoardStores,
  reorganisationNewsKind,
} from './reorganisation-notice.ts';
import type { Reorganisation } from './reorganisation.ts';

/** What is gathered waits until all is done that is done together, also where the program ends in between. */
const GATHERED: Subject = { type: 'reorganisations', id: 'gathered' };

/** Admins and whoever follows one of the units hear of it, with all else until `sendGathered` in one message each. */
export const gatherForBoard = async (stores: BoardStores, done: Done): Promise<void> => {
  const { outbox } = stores;
  const { reorganisation, now } = done;
  await outbox.pause(GATHERED, now);
  const told = { done, headline: headlineOf(reorganisation, await namesBefore(stores, done)) };
  for (const to of await officersOf(stores, reorganisation, now)) {
    const bundleKey = `reorganisation-news:${to.telegramId}`;
    const waiting = await outbox.waiting(bundleKey);
    if (waiting?.message.type === 'notice')
      await outbox.replaceMessage(waiting.id, widened(waiting.message, told));
    else await outbox.queue([{ ...alone(told, to), bundleKey, subject: GATHERED }], now);
  }
};

/** Nothing more is done together. */
export const sendGathered = async (
  { outbox }: { outbox: OutboxStore },
  now: Instant,
): Promise<void> => {
  await outbox.resume(GATHERED, now);
};

/** One that stands by itself. */
export const tellBoard = async (stores: BoardStores, done: Done): Promise<void> => {
  await gatherForBoard(stores, done);
  await sendGathered(stores, done.now);
};

type Told = { done: Done; headline: TextRef };

/** Admins, and whoever follows one of the units. */
export const officersOf = async (
  stores: BoardStores,
  { unitIds }: Reorganisation,
  now: Instant,
): Promise<Person[]> => {
  const found = new Map<PersonId, Person>();
  for (const person of await stores.people.withRole('board_admin')) found.set(person.id, person);
  for (const id of unitIds)
    for (const person of await specialistsOfUnit(stores, id, now)) found.set(person.id, person);
  return [...found.values()];
};

const alone = ({ done: { reorganisation, plan, impact, now }, headline }: Told, to: Person) => {
  const [first] = [...plan.heirs.map(({ unit }) => unit), ...plan.renamed, ...plan.ended];
  const buttons: NoticeAtOnce['buttons'] = first
    ? [[{ label: say('button-see-unit'), intent: { type: 'see-unit', unitId: first.id } }]]
    : [];
  const key = `reorganisation-news:${reorganisation.id}:${to.id}`;
  const lines = [headline, say('reorganisation-carried', carriedIn(impact))];
  return noticeAtOnce({ key, kind: reorganisationNewsKind.kind, to, lines, buttons }, now);
};

/** A phone screen. */
const MOST_LINES = 8;

const LINE = 'reorganisations-done-line';
const HEADING = 'reorganisations-done';

const widened = ({ lines, ...notice }: Notice, { done, headline }: Told): Notice => {
  const [first] = lines;
  const isAlone = first?.key !== HEADING;
  const before = isAlone
    ? lines.slice(0, 1).map((what) => say(LINE, { what }))
    : lines.filter(({ key }) => key === LINE);
  const count = (isAlone ? 1 : numberIn(first, 'count')) + 1;
  const shown = [...before, say(LINE, { what: headline })].slice(0, MOST_LINES);
  const others = count - shown.length;
  const carried = carriedIn(done.impact);
  const last = lines.at(-1);
  return {
    ...notice,
    lines: [
      say(HEADING, { count }),
      ...shown,
      ...(others > 0 ? [say('units-plan-more', { count: others })] : []),
      say('reorganisation-carried', {
        drafts: numberIn(last, 'drafts') + carried.drafts,
        contacts: numberIn(last, 'contacts') + carried.contacts,
        papers: numberIn(last, 'papers') + carried.papers,
      }),
    ],
    buttons: [],
  };
};

const numberIn = (line: TextRef | undefined, name: string): number =>
  Number(line?.values?.[name] ?? 0);

const carriedIn = ({ drafts, plans, contacts, papers }: ReorganisationImpact) => ({
  drafts: drafts.length + plans.length,
  contacts: contacts.length,
  papers,
});
