import { milestoneTitle } from '../calendar/form-title.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notice } from '../delivery/delivery.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Obligation } from './obligation.ts';
import type { Relief } from './relief.ts';

type AnnounceNeeds = { people: PersonStore; deliveries: DeliveryStore };

export type ReliefNews = { relief: Relief; obligation: Obligation; asker: string; now: Instant };

/** What was asked for, in the words that the Board and the unit read. */
export const reliefLines = (relief: Relief, { milestone, unit, dueOn }: Obligation): TextRef[] => [
  say('relief-about', {
    form: milestoneTitle(milestone),
    unit: unit.name,
    date: { date: dueOn },
  }),
  wish(relief),
  ...(relief.reason === '' ? [] : [say('relief-because', { reason: relief.reason })]),
];

const wish = ({ kind, until, documentNumber }: Relief): TextRef => {
  switch (kind) {
    case 'extension':
      return say('relief-wish-extension', { date: { date: until ?? '' } });
    case 'waiver':
      return say('relief-wish-waiver');
    case 'paper':
      return say('relief-wish-paper', { number: documentNumber ?? '' });
    case 'reopening':
      return say('relief-wish-reopening');
  }
};

/** Tells every admin of the Board, with the buttons that decide. */
export const announceRelief = async (
  { people, deliveries }: AnnounceNeeds,
  { relief, obligation, asker, now }: ReliefNews,
): Promise<void> => {
  const admins = await people.withRole('board_admin');
  const message: Notice = {
    type: 'notice',
    lines: [say('relief-news', { name: asker }), ...reliefLines(relief, obligation)],
    buttons: [
      [
        { label: say('button-relief-grant'), data: `v:g:${relief.id}` },
        { label: say('button-relief-refuse'), data: `v:n:${relief.id}` },
      ],
    ],
  };
  await deliveries.queue(
    admins.map(({ telegramId: to }) => ({
      dedupeKey: `relief-asked:${relief.id}:${to}`,
      bundleKey: null,
      subject: `relief:${relief.id}`,
      to,
      lane: 1,
      kind: 'relief-asked',
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};
