import { fittingNotices, render } from '../../core/forms/forms.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import { buttons } from '../kit/buttons.ts';
import { sheetOf } from '../kit/paging.ts';
import type { Button } from '../kit/reply.ts';
import {
  type BotContext,
  buttonsOf,
  htmlOf,
  isGone,
  type Line,
  type Request,
  wordsOf,
} from '../kit/request.ts';
import { toSignButtons } from './paper-to-sign.ts';
import { summaryPages } from './summary-pages.ts';

/**
 * Shows where the person is in a form. After a tap the prompt takes the place of the one that was
 * tapped, unless something newer stands below it; after a message it is said anew, and where it joins
 * one, in place of what was said since that.
 */
export const showScene = (ctx: BotContext, scene: Scene, joins?: number): void => {
  const { request } = ctx;
  request.shows = { type: 'prompt', id: scene.draft.id };
  const screen = render(scene.state, scene.env, { isBrief: scene.isObjection ?? false });
  const told = fittingNotices(scene, scene.notices, screen.lines);
  const notices: Line[] = told.length > 0 ? [...told, 'blank'] : [];
  const whole = wholePage(request, scene, screen);
  const html = htmlOf(request, [
    ...inPlaceOf(request, scene),
    ...notices,
    ...screen.lines,
    ...whole.lines,
  ]);
  const rows = [
    ...whole.rows,
    ...screen.rows.map((row) => row.map((button) => toButton(request, scene, button))),
    ...buttonsOf(request, [toSignButtons(request, scene)]).filter((row) => row.length > 0),
  ];
  const messageId = editable(ctx);
  const prompt = {
    html,
    rows,
    isPrompt: true,
    asks: questionIn(scene),
    ...(joins === undefined ? {} : { joins }),
  };
  request.replies.push(
    messageId === undefined
      ? { type: 'message', ...prompt }
      : { type: 'edit', messageId, ...prompt },
  );
  if (scene.toast && ctx.callbackQuery)
    request.replies.push({
      type: 'toast',
      queryId: ctx.callbackQuery.id,
      text: wordsOf(request, scene.toast),
    });
};

/** The same as long as the same is asked: an answer that was refused leaves its question. */
const questionIn = ({ draft, state: { cursor } }: Scene): string => {
  const { place, pending } = cursor;
  const about = pending && pending.type !== 'refused' ? pending.type : '';
  return [draft.id, JSON.stringify(place), about].join(' ');
};

/** An admin sees in whose place they are filling in. */
const inPlaceOf = ({ who }: Request, { draft }: Scene): Line[] =>
  who.known && !mayActFor(who.known, draft.unitId) ? [say('filling-for')] : [];

type Page = { lines: Line[]; rows: Button[][] };

/** What is long enough to be turned, broken into pages as what has been handed in is. */
const wholePage = (request: Request, scene: Scene, { whole }: Screen): Page => {
  if (!whole) return { lines: [], rows: [] };
  const { form, filled } = scene.state;
  const { content } = whole;
  const notes = scene.env.notes?.(content).review ?? [];
  const { at, pages, items, turning } = sheetOf(summaryPages(request, { form, content, notes }), {
    wanted: whole.page,
    size: 1,
    to: (page) =>
      buttons.forms.action.to({
        token: scene.draft.token,
        rev: filled.rev,
        action: { op: 'whole', page },
      }),
  });
  const turns = turning.flatMap((button) =>
    'data' in button ? [{ text: wordsOf(request, button.label), data: button.data }] : [],
  );
  return {
    lines: [say('page-of', { page: at + 1, pages }), 'blank', { html: items[0] ?? '' }],
    rows: turns.length > 0 ? [turns] : [],
  };
};

type Screen = ReturnType<typeof render>;
type ScreenButton = ReturnType<typeof render>['rows'][number][number];

const toButton = (request: Request, scene: Scene, button: ScreenButton): Button => ({
  text: wordsOf(request, button.label),
  data: buttons.forms.action.to({
    token: scene.draft.token,
    rev: button.rev,
    action: button.action,
  }),
  ...(button.style ? { style: button.style } : {}),
});

const editable = (ctx: BotContext): number | undefined => {
  const message = ctx.callbackQuery?.message;
  if (!message || isGone(message) || ctx.request.isBelow) return undefined;
  const newest = ctx.request.ports.newestMessage(message.chat.id) ?? 0;
  return newest <= message.message_id ? message.message_id : undefined;
};
