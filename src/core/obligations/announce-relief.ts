import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { deadlineWords, type Today } from '../calendar/deadline.ts';
import { milestoneTitle } from '../calendar/form-title.ts';
import type { IntentButton, Notice, NoticeButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { loadToday } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';
import { reliefFollowedKind, reliefSubject } from './relief-kinds.ts';
import type { Relief } from './relief.ts';

type AnnounceNeeds = {
  people: PersonStore;
  units: UnitStore;
  outbox: OutboxStore;
  calendarDays: CalendarDayStore;
};

export type ReliefNews = { relief: Relief; obligation: Obligation; asker: string; now: Instant };

/** What was asked for, in the words that the Board and the unit read. */
export const reliefLines = (relief: Relief, obligation: Obligation, now: Today): TextRef[] => [
  say('relief-about', {
    form: milestoneTitle(obligation.milestone),
    unit: obligation.unit.name,
    due: deadlineWords(obligation, now),
  }),
  wish(relief),
  ...(relief.reason === '' ? [] : [say('relief-because', { reason: relief.reason })]),
];

/** What the Board said to it. */
export const answerLines = ({ answer }: Pick<Relief, 'answer'>): TextRef[] =>
  answer === '' ? [] : [say('relief-answer', { answer })];

/** The number of a document, with its day where that is known. */
export const documentWords = ({
  documentNumber,
  documentDate,
}: Pick<Relief, 'documentNumber' | 'documentDate'>): TextRef | string =>
  documentDate === null
    ? (documentNumber ?? '')
    : say('document-dated', { number: documentNumber ?? '', date: { date: documentDate } });

const wish = (relief: Relief): TextRef => {
  const { kind, until } = relief;
  switch (kind) {
    case 'extension':
      return say('relief-wish-extension', { date: { date: until ?? '' } });
    case 'waiver':
      return say('relief-wish-waiver');
    case 'paper':
      return say('relief-wish-paper', { number: documentWords(relief) });
    case 'reopening':
      return say('relief-wish-reopening');
  }
};

/**
 * Tells every admin of the Board, with the buttons that decide, and the specialists who follow the
 * unit, with the way to the paper.
 */
export const announceRelief = async (
  needs: AnnounceNeeds,
  { relief, obligation, asker, now }: ReliefNews,
): Promise<void> => {
  const { people, outbox } = needs;
  const admins = await people.withRole('board_admin');
  const deciders = new Set(admins.map(({ id }) => id));
  const followers = (await specialistsOfUnit(needs, relief.unitId, now)).filter(
    ({ id }) => !deciders.has(id),
  );
  const today = await loadToday(needs, now);
  const lines = [say('relief-news', { name: asker }), ...reliefLines(relief, obligation, today)];
  const toDecide: Notice = {
    type: 'notice',
    lines,
    buttons: [decidingButtons(relief), [seePaper(obligation)]],
  };
  const toKnow: Notice = {
    type: 'notice',
    lines: [...lines, say('relief-news-for-specialist')],
    buttons: [[seePaper(obligation)]],
  };
  const told = [
    ...admins.map(({ telegramId: to }) => ({ to, message: toDecide, kind: 'relief-asked' })),
    ...followers.map(({ telegramId: to }) => ({
      to,
      message: toKnow,
      kind: reliefFollowedKind.kind,
    })),
  ];
  await outbox.queue(
    told.map(({ to, message, kind }) => ({
      dedupeKey: `relief-asked:${relief.id}:${to}`,
      bundleKey: null,
      subject: reliefSubject(relief.id),
      to,
      priority: 1,
      kind,
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

export const decidingButtons = ({ id }: Relief): IntentButton[] => [
  { label: say('button-relief-grant'), intent: { type: 'grant-relief', id } },
  { label: say('button-relief-refuse'), intent: { type: 'refuse-relief', id } },
];

/** To what it is about, below the notice. */
export const seePaper = ({ unit, milestone }: Obligation): NoticeButton => ({
  label: say('button-open-paper'),
  intent: {
    type: 'see-paper',
    formId: milestone.formId,
    unitId: unit.id,
    period: milestone.period,
  },
  keepsMessage: true,
});
