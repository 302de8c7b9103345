import type { Notice, NoticeButton } from '../outbox/message.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { type DigestItem, byUrgency, type DigestFacts, isDuty, isThanks } from './digest-item.ts';
import { lateButtons, lateGroups, lateLines } from './digest-late.ts';
import { ownButtons, ownLines } from './digest-own.ts';
import { roomFor } from './digest-room.ts';

/** Everything that one person hears on one day, the most urgent first. */
export const digestOf = (facts: DigestFacts): Notice => {
  const own = facts.items.filter(isOwn).toSorted(byUrgency);
  const groups = lateGroups(facts.items.filter((item) => !isOwn(item)));
  const hasVacant = vacantLines(facts).length > 0;
  const room = roomFor({ own, groups, language: facts.language, hasVacant });
  return {
    type: 'notice',
    lines: [
      say(isNews(facts.items) ? 'reminder-heading-news' : 'reminder-heading', {
        date: { date: facts.day },
      }),
      facts.name === ''
        ? say('reminder-greeting-nameless')
        : say('reminder-greeting', { name: facts.name }),
      ...ownLines(own, room, facts.otherOverdue),
      ...lateLines(groups, room, { ...facts, isBesideOwn: own.some(isDuty) }),
      ...vacantLines(facts),
    ],
    buttons: [
      ...ownButtons(own, room, facts),
      ...lateButtons(groups.slice(0, room.groups), facts.language),
      ...vacantButtons(facts),
    ],
  };
};

const vacantLines = ({ vacant = 0 }: DigestFacts): TextRef[] =>
  vacant > 0 ? [say('reminder-vacant', { count: vacant })] : [];

const vacantButtons = ({ vacant = 0 }: DigestFacts): NoticeButton[][] =>
  vacant > 0
    ? [
        [
          {
            label: say('button-vacant-units'),
            intent: { type: 'see-vacant-units' },
            keepsMessage: true,
          },
        ],
      ]
    : [];

const isOwn = ({ audience }: DigestItem): boolean => audience === 'unit' || audience === 'guest';

/** Nothing in it asks anybody for anything. */
const isNews = (items: readonly DigestItem[]): boolean =>
  items.every((item) => isThanks(item) || item.audience === 'guest');
