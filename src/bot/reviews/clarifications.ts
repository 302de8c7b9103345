import { type Content, parseContent, partsOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { copyOf } from '../../core/questions/announce-clarification.ts';
import { kindKey } from '../../core/questions/announce-question.ts';
import { askClarification } from '../../core/questions/ask-clarification.ts';
import {
  type Clarification,
  clarificationSubject,
  isOpenClarification,
} from '../../core/questions/clarification.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { optional, whole, word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { blocksOf } from '../kit/paging.ts';
import {
  htmlOf,
  refuse,
  show,
  toast,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { headLines, partName } from './desk.ts';
import { backButton, openDesk, saidThere, sayRefused, storesOf } from './remarks.ts';
import { showVersion } from './version.ts';

const { reviews } = buttons;

/** What the Board asks about a version, or about one question of it. */
export const ASKING = expectedReply('review-clarify', { number: word, at: optional(whole) });

type Asking = { number: string; at?: number | undefined };

/** Takes the next words for a question to the unit. Nothing is given back by it. */
export const askForQuestion = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: Asking,
): Promise<void> => {
  const desk = await openDesk(ctx, by, number);
  const path = desk && at !== undefined ? partsOf(desk.form, desk.content)[at] : '';
  if (!desk || path === undefined) return refuse(ctx, 'button-outdated');
  const people = await ctx.request.stores.people.contactsOf(desk.submission.unitId);
  await awaitWords(ctx, by, ASKING.about({ number, at }));
  const about =
    path === ''
      ? await headLines(ctx, desk)
      : [
          say('review-part-heading', { part: partName(desk, path), unit: desk.unitName }),
          'blank' as const,
          ...saidThere(ctx, desk, path),
        ];
  show(
    ctx,
    [...about, 'blank', say('clarification-ask', { people: people.length })],
    [[backButton(number)]],
  );
};

/** What was typed goes to the unit at once. */
export const hearClarification = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: Asking,
): Promise<void> => {
  const desk = await openDesk(ctx, by, number);
  const path = desk && at !== undefined ? partsOf(desk.form, desk.content)[at] : '';
  if (!desk || path === undefined) return refuse(ctx, 'review-gone');
  const { ports, now } = ctx.request;
  const words = ctx.message?.text ?? '';
  const outcome = await askClarification(storesOf(ctx), ports.forms, {
    number,
    path,
    words,
    by,
    now,
  });
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  await forgetAwaited(ctx, by);
  await showVersion(ctx, by, {
    number,
    notice: [say('clarification-asked', { people: outcome.people })],
  });
};

/** All that was asked about a paper and what was answered, for the Board and for the unit. */
export const showAsked = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page: wanted }: { number: string; page: number },
): Promise<void> => {
  const { request } = ctx;
  const submission = await request.stores.submissions.byNumber(number);
  const isOwn = submission !== null && mayActFor(by, submission.unitId);
  if (
    !submission ||
    !(isOwn || (await mayReview(request.stores, { by, ...submission }, request.now)))
  )
    return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const all = await request.stores.clarifications.ofPaper(submission);
  const names = await namesIn(request, all);
  const partOf = await partsOfAsked(ctx, submission, all);
  const blocks: string[] = [];
  for (const [at, asked] of all.entries()) {
    const part = partOf(asked);
    blocks.push(htmlOf(request, linesOfAsked({ asked, n: at + 1, part, names })));
  }
  const { html, turning } = blocksOf(request, blocks, {
    wanted,
    to: (page) => reviews.asked.to({ number, page }),
  });
  show(
    ctx,
    [
      say('clarification-heading', { count: all.length, number }),
      ...(html === '' ? [] : ['blank' as const, { html }]),
    ],
    [
      ...(isOwn ? all.filter(isOpenClarification).slice(0, MOST_BUTTONS).map(answerRow(all)) : []),
      ...(isOwn ? [] : fileRows(all)),
      turning,
      [isOwn ? toSubmission(number) : backButton(number)],
    ],
  );
};

const MOST_BUTTONS = 4;

const toSubmission = (number: string): MessageButton => ({
  label: say('button-see-submission'),
  data: buttons.forms.submission.to({ number, page: 0 }),
});

const answerRow =
  (all: readonly Clarification[]) =>
  (asked: Clarification): MessageButton[] => [
    {
      label: say('button-clarify-number', { n: all.indexOf(asked) + 1 }),
      data: reviews.answer.to({ id: asked.id }),
    },
  ];

/** What is no text stands in the chat of whoever sent it; a copy comes on request. */
const fileRows = (all: readonly Clarification[]): MessageButton[][] =>
  all
    .flatMap(({ id, answers }) => answers.map((answer, at) => ({ id, answer, at })))
    .filter(({ answer }) => answer.kind !== 'text')
    .slice(-MOST_BUTTONS)
    .map(({ id, answer, at }) => [
      {
        label: say('button-question-file', {
          kind: say(kindKey(answer.kind)),
          at: { at: answer.at },
        }),
        data: reviews.answerFile.to({ id, at }),
      },
    ]);

const namesIn = async (
  { stores }: Request,
  all: readonly Clarification[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = all.flatMap(({ by, answers }) => [by, ...answers.map((answer) => answer.by)]);
  const people = await stores.people.byIds([...new Set(ids)]);
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
};

/** Each is named by the version that it was asked about, which may have another shape. */
const partsOfAsked = async (
  { request }: BotContext,
  shown: Submission,
  all: readonly Clarification[],
): Promise<(asked: Clarification) => TextRef> => {
  const form = formToRead(request.ports.forms, shown.formId);
  const versions = new Map<string, Content | undefined>();
  for (const number of new Set(all.map((asked) => asked.number))) {
    const about =
      number === shown.number ? shown : await request.stores.submissions.byNumber(number);
    versions.set(number, parseContent(JSON.parse((about ?? shown).content)));
  }
  return ({ number, path }) => {
    if (path === '') return say('clarification-all');
    const content = versions.get(number);
    return content ? partName({ form, content }, path) : say('form-all-of-it');
  };
};

const LONGEST_SHOWN = 500;

type Listed = {
  asked: Clarification;
  n: number;
  part: TextRef;
  names: ReadonlyMap<string, string>;
};

const linesOfAsked = ({ asked, n, part, names }: Listed): TextRef[] => [
  say('clarification-line', {
    n,
    part,
    name: nameIn(names, asked.by),
    at: { at: asked.at },
  }),
  say('clarification-words', { words: shorten(asked.words, LONGEST_SHOWN) }),
  ...asked.answers.map(({ by, text, kind }) =>
    say('clarification-answer', {
      name: nameIn(names, by),
      text:
        text === ''
          ? say('question-carries', { kind: say(kindKey(kind)) })
          : shorten(text, LONGEST_SHOWN),
    }),
  ),
  ...(isOpenClarification(asked) ? [say('clarification-open')] : []),
];

const nameIn = (names: ReadonlyMap<string, string>, id: string): TextRef | string =>
  names.get(id) || say('question-an-admin');

/** Sends a copy of what the unit answered with. */
export const sendAnswerFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, at }: { id: string; at: number },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const asked = await stores.clarifications.byId(id);
  const answer = asked?.answers[at];
  if (!asked || !answer || !(await mayReview(stores, { by, unitId: asked.unitId }, now)))
    return refuse(ctx, 'button-outdated');
  await stores.outbox.queue(
    [
      {
        dedupeKey: `clarification-file:${ports.random.token(72)}`,
        bundleKey: null,
        subject: clarificationSubject(id),
        to: by.person.telegramId,
        priority: 1,
        kind: 'clarification-file',
        message: copyOf(answer),
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
  toast(ctx, say('clarification-file-comes'));
};
