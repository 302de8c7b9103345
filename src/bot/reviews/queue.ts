import { shortNameOf } from '../../core/calendar/milestone.ts';
import { unreviewedForms as besides } from '../../core/check-ins/unreviewed-forms.ts';
import { titleOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { type Clarification, isOpenClarification } from '../../core/questions/clarification.ts';
import { daysBetween, dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import { loadReviewQueue, type Waiting } from '../../core/submissions/review-queue.ts';
import { stateOfReview } from '../../core/submissions/review.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { lookOf } from '../kit/look.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';

const { reviews } = buttons;

type QueueAsked = { page: number; whose?: 'unfollowed' | undefined };

/** It looks at all that came, and is drawn when it is said. */
export const queueLook = lookOf<QueueAsked>('review-queue');

const A_PAGE = 8;

/** What waits for somebody of the Board, oldest first. */
export const showQueue = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted, whose }: QueueAsked,
): Promise<void> => {
  const { request } = ctx;
  const isUnfollowed = whose === 'unfollowed';
  const named = await waitingNamed(request, by, isUnfollowed);
  const { items, turning } = pageOf(request, named, {
    wanted,
    size: A_PAGE,
    to: (page) => reviews.queue.to({ page, whose }),
    named: ({ one, title }) => [...calledUnit(one.unit), title, one.paper.number],
  });
  const asked = await askedAbout(request, items);
  const heading = isUnfollowed ? 'review-queue-unfollowed' : 'review-queue';
  show(
    ctx,
    [
      say(heading, { count: named.length }),
      ...(items.length > 0 ? (['blank'] as const) : []),
      ...items.map((item) => queueLine(request, item, asked(item))),
    ],
    [
      ...items.map((item) => [openButton(item)]),
      turning,
      otherRow(by, isUnfollowed),
      named.length > 1
        ? [{ label: say('button-several'), data: reviews.several.to({ page: 0 }) }]
        : [],
      [
        { label: say('button-same-target'), data: reviews.sameTarget.to() },
        { label: say('button-city-targets-list'), data: reviews.cityTargets.to({ page: 0 }) },
      ],
      [
        { label: say('button-models'), data: reviews.models.to({ page: 0 }) },
        { label: say('button-usual-list'), data: reviews.usual.to({ page: 0 }) },
      ],
    ],
  );
};

/** What waits, as it is called. */
export type NamedVersion = { one: Waiting; title: TextRef; isForLead: boolean };

/** What waits for somebody, oldest first. */
export const waitingNamed = async (
  request: Request,
  by: KnownPerson,
  isUnfollowed = false,
): Promise<NamedVersion[]> => {
  const { stores, now } = request;
  return namesOf(request, await loadReviewQueue(stores, { by, now, isUnfollowed, besides }));
};

/** Each by the short name of what it was handed in for. */
const namesOf = async (
  { stores: { milestones } }: Request,
  waiting: readonly Waiting[],
): Promise<NamedVersion[]> => {
  const named: NamedVersion[] = [];
  for (const one of waiting) {
    const { formId, period } = one.paper;
    const milestone = await milestones.ofForm(formId, period);
    const title = milestone
      ? say('milestone-name', { name: { said: shortNameOf(milestone) } })
      : titleOf(formId, period);
    const isNew = !one.paper.review || one.paper.review.state === 'supplemented';
    named.push({ one, title, isForLead: isNew && milestone?.isCheckedByLead === true });
  }
  return named;
};

const queueLine = (
  { now }: Request,
  { one: { unit, paper }, title, isForLead }: NamedVersion,
  asked: readonly Clarification[],
): TextRef => {
  const state = stateOfReview(paper.review);
  const shown = state === 'agreed' || state === 'returned' ? 'received' : state;
  const far = say(`review-queue-${isForLead ? 'unchecked' : shown}`);
  const open = asked.filter(isOpenClarification).length;
  return say('review-queue-line', {
    unit: unit.shortName,
    form: title,
    days: daysBetween(dateInHanoi(paper.at), dateInHanoi(now)),
    state: asked.length > 0 ? say('review-queue-asked', { state: far, open }) : far,
  });
};

/** What was asked without giving back, of the paper of each. */
const askedAbout = async (
  { stores: { clarifications } }: Request,
  items: readonly NamedVersion[],
): Promise<(item: NamedVersion) => Clarification[]> => {
  const unitIds = [...new Set(items.map(({ one }) => one.unit.id))];
  const all = unitIds.length > 0 ? await clarifications.ofUnits(unitIds) : [];
  return ({ one: { paper } }) => all.filter((asked) => isOfPaper(asked, paper));
};

const isOfPaper = (asked: DraftKey, paper: DraftKey): boolean =>
  asked.unitId === paper.unitId && asked.formId === paper.formId && asked.period === paper.period;

const openButton = ({ one: { unit, paper }, title }: NamedVersion): MessageButton => ({
  label: say('button-review-of', { unit: unit.shortName, form: title }),
  data: reviews.version.to({ number: paper.number }),
});

/** Admins see all, and what nobody else looks at by itself. */
const otherRow = (by: KnownPerson, isUnfollowed: boolean): MessageButton[] =>
  isAdmin(by)
    ? [
        isUnfollowed
          ? { label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }
          : {
              label: say('button-review-unfollowed'),
              data: reviews.queue.to({ page: 0, whose: 'unfollowed' }),
            },
      ]
    : [];
