import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import {
  changeFaq,
  type FaqEntry,
  type FaqPart,
  faqParts,
  LONGEST_FAQ,
  makeFaq,
  removeFaq,
} from '../../core/questions/faq.ts';
import type { QuestionId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { oneOf, word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import {
  organisation,
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';

const { questions } = buttons;

/** Other words for a question, or for its answer. */
export const FAQ_WORDS = expectedReply('faq-words', { id: word, part: oneOf(faqParts) });

const A_PAGE = 8;
const ON_BUTTON = 50;

type OfEntry = { id: string };

/** What is often asked: all of it for the Board, for units what they may find. */
export const showFaq = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  await forgetAwaited(ctx, by);
  const isBoard = isOfficer(by);
  const all = (await request.stores.faq.all())
    .filter(({ isShown }) => isBoard || isShown)
    .map((entry, at) => ({ entry, n: at + 1 }));
  const { items, turning } = pageOf(request, all, {
    wanted,
    size: A_PAGE,
    to: (page) => questions.faq.to({ page }),
    named: ({ entry }) => [entry.question, entry.answer],
  });
  show(
    ctx,
    [
      say('faq-heading', { count: all.length }),
      ...(isBoard ? [say('faq-how')] : []),
      ...(items.length > 0 ? (['blank'] as const) : []),
      ...items.map(({ entry, n }) =>
        say(entry.isShown ? 'faq-line' : 'faq-line-hidden', { n, question: entry.question }),
      ),
    ],
    [
      ...items.map(({ entry, n }) => [
        {
          label: say('button-faq-entry', { n, question: shorten(entry.question, ON_BUTTON) }),
          data: questions.faqEntry.to({ id: entry.id }),
        },
      ]),
      turning,
      [
        isBoard
          ? { label: say('button-question-list'), data: questions.waiting.to() }
          : { label: say('button-question-ask'), data: questions.ask.to() },
      ],
    ],
  );
};

const toFaq: MessageButton = { label: say('button-faq'), data: questions.faq.to({ page: 0 }) };

/** What somebody may see of it. */
const entryFor = async (
  { request: { stores } }: BotContext,
  by: KnownPerson,
  id: string,
): Promise<FaqEntry | null> => {
  const entry = await stores.faq.byId(id);
  return entry && (entry.isShown || isOfficer(by)) ? entry : null;
};

export const showFaqEntry = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, notice = [] }: OfEntry & { notice?: readonly Line[] },
): Promise<void> => {
  const entry = await entryFor(ctx, by, id);
  if (!entry) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [
      ...notice,
      say('faq-question', { question: entry.question }),
      say('faq-answer', { answer: entry.answer }),
      ...(isOfficer(by) ? [say(entry.isShown ? 'faq-shown' : 'faq-hidden')] : []),
    ],
    [
      ...(isOfficer(by) ? editRows(entry) : []),
      [{ label: say('button-faq-forward'), data: questions.faqForward.to({ id }) }],
      [toFaq],
    ],
  );
};

const editRows = ({ id, isShown }: FaqEntry): MessageButton[][] => [
  [
    {
      label: say('button-faq-question'),
      data: questions.faqEdit.to({ id, part: 'question' }),
    },
    { label: say('button-faq-answer'), data: questions.faqEdit.to({ id, part: 'answer' }) },
  ],
  [
    {
      label: say(isShown ? 'button-faq-hide' : 'button-faq-show'),
      data: questions.faqShow.to({ id, isShown: !isShown }),
      ...(isShown ? {} : { style: 'success' as const }),
    },
    {
      label: say('button-faq-remove'),
      data: questions.faqRemove.to({ id }),
      style: 'danger',
    },
  ],
];

/** A message of its own without buttons, which can be forwarded as it is. */
export const sendForwardable = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: OfEntry,
): Promise<void> => {
  const entry = await entryFor(ctx, by, id);
  if (!entry) return refuse(ctx, 'button-outdated');
  const { question, answer, changedAt } = entry;
  tell(ctx.request, [
    say('faq-question', { question }),
    say('faq-answer', { answer }),
    say('faq-source', { organisation: organisation(ctx.request), at: { at: changedAt } }),
  ]);
};

/** Makes an entry of a thread that has an answer; the Board reads it over before units find it. */
export const makeEntry = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: QuestionId },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const entry = await makeFaq({ ...stores, random: ports.random }, { questionId: id, by, now });
  if (entry === 'unknown') return refuse(ctx, 'question-unknown');
  if (entry === 'nothing') return refuse(ctx, 'faq-nothing');
  await showFaqEntry(ctx, by, { id: entry.id, notice: [say('faq-made'), 'blank'] });
};

export const askForFaqWords = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, part }: OfEntry & { part: FaqPart },
): Promise<void> => {
  const entry = await ctx.request.stores.faq.byId(id);
  if (!entry) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, FAQ_WORDS.about({ id, part }));
  show(
    ctx,
    [say('faq-words', { words: entry[part] }), say(`faq-ask-${part}`, { most: LONGEST_FAQ[part] })],
    [[{ label: say('button-faq-back'), data: questions.faqEntry.to({ id }) }]],
  );
};

export const hearFaqWords = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, part }: OfEntry & { part: FaqPart },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const words = ctx.message?.text ?? '';
  if (!(await changeFaq(stores, { id, part, words, by, now })))
    return tell(ctx.request, say('faq-no-words'));
  await forgetAwaited(ctx, by);
  await showFaqEntry(ctx, by, { id });
};

export const showOrHideFaq = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, isShown }: OfEntry & { isShown: boolean },
): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!(await changeFaq(stores, { id, isShown, by, now }))) return refuse(ctx, 'button-outdated');
  await showFaqEntry(ctx, by, { id });
};

export const dropFaq = async (ctx: BotContext, by: KnownPerson, { id }: OfEntry): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!(await removeFaq(stores, { id, by, now }))) return refuse(ctx, 'button-outdated');
  toast(ctx, say('faq-removed'));
  await showFaq(ctx, by, { page: 0 });
};
