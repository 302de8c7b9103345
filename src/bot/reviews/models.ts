import { beginBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { readUnitsList } from '../../core/broadcasts/read-units-list.ts';
import { partLines } from '../../core/forms/forms.ts';
import {
  isUnawareOf,
  keyOfModel,
  loadModels,
  markReplicated,
  type Model,
  modelsIn,
  nameOfModel,
  tellOfSpreading,
} from '../../core/movement/model-marks.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import { showComposed } from '../broadcasts/compose.ts';
import { fileButtons, filesOf } from '../forms/file-buttons.ts';
import { whole, word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { lookOf } from '../kit/look.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { saidThere } from './remarks.ts';
import { seenBy } from './seen-units.ts';
import { toldPaperRows } from './told-papers.ts';

const { reviews } = buttons;

/** Names of units that have taken a model up. */
export const REPLICATED = expectedReply('review-replicated', { number: word, at: whole });

/** It looks at all that units have told of. */
export const modelsLook = lookOf<{ page: number }>('review-models');

type OfModel = { number: string; at: number };

const A_PAGE = 8;
const ON_BUTTON = 40;

/** Models and initiatives of all units that the person sees, newest first, with where they were taken up. */
export const showModels = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const isSeen = await seenBy(request, by);
  const models = await loadModels(stores.submissions, { now, isSeen });
  const units = new Map((await stores.units.all()).map((unit) => [unit.id, unit]));
  const marks = new Map((await stores.modelMarks.all()).map((mark) => [markKey(mark), mark]));
  const named = models.flatMap((model, at) => {
    const unit = units.get(model.paper.unitId);
    const count = marks.get(markKey(keyOfModel(model)))?.unitIds.length ?? 0;
    return unit ? [{ model, unit, count, n: at + 1, name: nameIn(request, model) }] : [];
  });
  const { items, turning } = pageOf(request, named, {
    wanted,
    size: A_PAGE,
    to: (page) => reviews.models.to({ page }),
    named: ({ unit, name }) => [wordsIn(request, name), ...calledUnit(unit)],
  });
  show(
    ctx,
    [
      say('models-heading', { count: named.length }),
      ...(items.length > 0 ? (['blank'] as const) : []),
      ...items.map(({ n, name, unit, count }) =>
        say('models-line', {
          n,
          name: shorten(wordsIn(request, name), 60),
          unit: unit.shortName,
          count,
        }),
      ),
    ],
    [
      ...items.map(({ model, n, name }) => [
        {
          label: say('button-model', { n, name: shorten(wordsIn(request, name), ON_BUTTON) }),
          data: reviews.model.to({ number: model.paper.number, at: model.at }),
        },
      ]),
      turning,
      ...toldPaperRows(request, models),
      [{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }],
    ],
  );
};

const markKey = ({ unitId, formId, period, key }: ReturnType<typeof keyOfModel>): string =>
  [unitId, formId, period, key].join(' ');

const nameIn = ({ ports }: Request, model: Model): TextValue =>
  nameOfModel(formToRead(ports.forms, model.paper.formId), model);

const wordsIn = (request: Request, name: TextValue): string =>
  typeof name === 'string' ? name : 'key' in Object(name) ? wordsOf(request, name as TextRef) : '';

const modelOf = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { number, at }: OfModel,
): Promise<Model | null> => {
  const paper = await stores.submissions.byNumber(number);
  if (!paper || !(await mayReview(stores, { by, unitId: paper.unitId }, now))) return null;
  return modelsIn(paper)[at] ?? null;
};

/** One of them as the unit told it, with its files, where it was taken up, and what can be done. */
export const showModel = async (
  ctx: BotContext,
  by: KnownPerson,
  { notice = [], ...asked }: OfModel & { notice?: readonly Line[] },
): Promise<void> => {
  const { request } = ctx;
  const model = await modelOf(ctx, by, asked);
  if (!model) return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const { paper, content, path } = model;
  const form = formToRead(request.ports.forms, paper.formId);
  const unit = await request.stores.units.byId(paper.unitId);
  show(
    ctx,
    [
      ...notice,
      say('model-heading', { name: nameIn(request, model), unit: unit?.name ?? '' }),
      ...(await markLines(request, model)),
      ...(isUnawareOf(model) ? [say('model-unaware')] : []),
      'blank',
      ...saidThere(ctx, { form, content }, path),
    ],
    [
      [
        { label: say('button-model-replicated'), data: reviews.replicated.to(asked) },
        ...(isAdmin(by)
          ? [{ label: say('button-model-spread'), data: reviews.spread.to(asked) }]
          : []),
      ],
      ...fileButtons(request, await filesOf(request, [paper])),
      [
        {
          label: say('button-read-version'),
          data: buttons.forms.submission.to({ number: paper.number, page: 0 }),
        },
        toModels,
      ],
    ],
  );
};

const toModels: MessageButton = {
  label: say('button-models'),
  data: reviews.models.to({ page: 0 }),
};

const markLines = async ({ stores }: Request, model: Model): Promise<TextRef[]> => {
  const mark = await stores.modelMarks.of(keyOfModel(model));
  if (!mark || mark.unitIds.length === 0) return [say('model-not-replicated')];
  const names = (await stores.units.byIds(mark.unitIds)).map(({ shortName }) => shortName);
  return [say('model-replicated', { count: names.length, units: textList(names) })];
};

export const askWhereReplicated = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: OfModel,
): Promise<void> => {
  const model = await modelOf(ctx, by, asked);
  if (!model) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, REPLICATED.about(asked));
  show(
    ctx,
    [
      say('model-name', { name: nameIn(ctx.request, model) }),
      ...(await markLines(ctx.request, model)),
      'blank',
      say('model-ask-units'),
    ],
    [[{ label: say('button-model-back'), data: reviews.model.to(asked) }]],
  );
};

/** Nothing is noted while one of the names is nobody's. */
export const hearWhereReplicated = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: OfModel,
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const model = await modelOf(ctx, by, asked);
  if (!model) return refuse(ctx, 'review-gone');
  const { found, unknown } = await readUnitsList(stores.units, ctx.message?.text ?? '');
  if (unknown.length > 0 || found.length === 0)
    return tell(request, [
      say('model-units-unknown', {
        words: textList(unknown.map(({ seen }) => shorten(seen, ON_BUTTON))),
      }),
      ...unknown
        .flatMap(({ near }) => near)
        .slice(0, 5)
        .map(({ name }) => say('model-unit-near', { name })),
    ]);
  const unitIds = found.map(({ id }) => id);
  const name = nameIn(request, model);
  if (!(await markReplicated(stores, { model, name, by, now, unitIds })))
    return refuse(ctx, 'review-gone');
  const notice = [say('model-marked', { count: found.length }), 'blank' as const];
  await showModel(ctx, by, { ...asked, notice });
};

/** Begins an announcement that tells of it; to whom, and whether, is decided there. */
export const spreadModel = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: OfModel,
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const model = await modelOf(ctx, by, asked);
  const from = ctx.callbackQuery?.message;
  if (!model || !from) return refuse(ctx, 'button-outdated');
  const text = await announcementOf(request, model);
  const broadcast = await beginBroadcast(
    { ...stores, ...ports },
    {
      by: by.person.id,
      change: {
        content: {
          [firstLanguage]: {
            kind: 'text',
            fromChatId: by.person.telegramId,
            messageIds: [from.message_id],
            mediaGroupId: null,
            words: text,
            caption: null,
            items: [{ kind: 'text', words: { text, entities: [] } }],
          },
        },
        buttons: [{ type: 'ask' }],
      },
    },
    now,
  );
  await tellOfSpreading(stores, { model, name: nameIn(request, model), by, now });
  tell(request, say('model-spread-begun'));
  await showComposed(ctx, broadcast);
};

/** Below what Telegram takes in one message, with room for what an admin adds. */
const LONGEST_TEXT = 3000;

/** In the language of all papers. */
const announcementOf = async (
  { ports, stores }: Request,
  { paper, content, path, ...model }: Model,
): Promise<string> => {
  const form = formToRead(ports.forms, paper.formId);
  const unit = await stores.units.byId(paper.unitId);
  const name = nameOfModel(form, { paper, content, path, ...model });
  const lines = [
    say('model-announcement', { name, unit: unit?.name ?? '' }),
    ...partLines(form, content, path),
  ];
  return shorten(
    lines
      .map((line) => ports.text.words(line, firstLanguage).replaceAll(/<[^>]+>/g, ''))
      .join('\n'),
    LONGEST_TEXT,
  );
};
