import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { tetBreak } from '../calendar/tet.ts';
import { workingDays } from '../calendar/working-days.ts';
import { loadDaysOffBasis } from '../calendar/year-agreed.ts';
import type { MessageKind } from '../outbox/message-kind.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { isAdmin } from '../people/rights.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import { dateInHanoi, monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { loadProposal, type ProposalStores } from '../units/year-proposal.ts';
import { readSwitch } from './switch.ts';

const KIND = 'year-questions';

type AskStores = ProposalStores & {
  calendarDays: CalendarDayStore;
  installation: InstallationStore;
  people: PersonStore;
  outbox: OutboxStore;
};

export type AskPorts = {
  read<T>(work: (stores: AskStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: AskStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Whoever switches the service on about the new year is asked then. */
const LAST_DAY_OF_JANUARY = 10;

/** The year that is asked about on that day; null out of season. */
const yearAskedAbout = (today: CalendarDate): number | null => {
  if (monthOf(today) === 12) return yearOf(today) + 1;
  const isJustBegun = monthOf(today) === 1 && Number(today.slice(8)) <= LAST_DAY_OF_JANUARY;
  return isJustBegun ? yearOf(today) : null;
};

/**
 * Asks admins once, in December, what nobody but they can know of the year ahead: whether its Tết is
 * laid right, and who leads the clusters that have no lead.
 */
export const askInDecember = async (ports: AskPorts): Promise<void> => {
  const at = ports.now();
  const day = dateInHanoi(at);
  const year = yearAskedAbout(day);
  if (year === null) return;
  if (!(await ports.read(({ installation }) => readSwitch(installation))).isOn) return;
  const days = workingDays(await ports.read(({ calendarDays }) => calendarDays.all()));
  if (!days.isWorkingDay(day)) return;
  await ports.transact(async (stores) => {
    const { installation, people } = stores;
    const key = `${KIND}:${year}`;
    if ((await installation.get(key)) !== null) return;
    const admins = await people.withRole('board_admin');
    if (admins.length === 0) return;
    await installation.set(key, day);
    if ((await loadQuestions(stores, year, at)).length === 0) return;
    await tellAdmins(stores, {
      key,
      kind: KIND,
      subject: { type: KIND, id: String(year) },
      message: { type: 'prepared' },
      now: at,
    });
  });
};

type Question = { line: TextRef; buttons: NoticeButton[] };

const loadQuestions = async (
  stores: Omit<AskStores, 'outbox' | 'people'>,
  year: number,
  now: Instant,
): Promise<Question[]> => {
  const questions: Question[] = [];
  const tet = tetBreak(year, workingDays(await stores.calendarDays.all()));
  const { type: basis } = await loadDaysOffBasis(stores.installation, year);
  if (tet && basis === 'provisional')
    questions.push({
      line: say('year-questions-tet', {
        year: String(year),
        from: { date: tet.from },
        to: { date: tet.to },
      }),
      buttons: [
        toDo('button-holidays-confirm', { type: 'confirm-days-off', year }),
        toDo('button-year-questions-tet', { type: 'see-days-off', year }),
      ],
    });
  const { clusters } = await loadProposal(stores, { year, today: dateInHanoi(now) });
  const count = clusters.filter(({ lead }) => lead === null).length;
  if (count > 0)
    questions.push({
      line: say('year-questions-leads', { count, year: String(year) }),
      buttons: [toDo('button-year-questions-leads', { type: 'see-year-clusters', year })],
    });
  return questions;
};

const toDo = (
  key: 'button-holidays-confirm' | 'button-year-questions-tet' | 'button-year-questions-leads',
  intent: Extract<NoticeButton, { intent: unknown }>['intent'],
): NoticeButton => ({ label: say(key), intent, keepsMessage: true });

/** Written when it is sent: what has been answered meanwhile is asked no more. */
export const yearQuestionsKind: MessageKind<Omit<AskStores, 'outbox'>> = {
  kind: KIND,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: 10 * DAY_MS,
  prepare: async (stores, { to, subject }, now) => {
    const reader = await stores.people.known(to);
    if (!reader || !isAdmin(reader)) return { type: 'cancel', reason: 'no longer an admin' };
    const year = Number(subject?.id ?? '');
    const questions = await loadQuestions(stores, year, now);
    if (questions.length === 0) return { type: 'cancel', reason: 'nothing is open any more' };
    return {
      type: 'send',
      message: {
        type: 'notice',
        lines: [
          say('year-questions-heading', { year: String(year) }),
          ...questions.flatMap(({ line }) => [say('empty-line'), line]),
        ],
        buttons: questions.flatMap(({ buttons }) => buttons.map((button) => [button])),
      },
    };
  },
};
