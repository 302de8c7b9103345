import type { Document } from 'grammy/types';

import { planningPeriod } from '../../core/calendar/season.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { asId, type UnitsFileId } from '../../core/shared/ids.ts';
import { yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import { decisionRows } from '../../core/units/units-file-report.ts';
import type { UnitsFile } from '../../core/units/units-file.ts';
import { cleanFileName } from '../forms/form-message.ts';
import { buttons } from '../kit/buttons.ts';
import { pressing } from '../kit/intents.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, tell, type BotContext } from '../kit/request.ts';

/**
 * An admin sends a list of units; the worker reads it and answers with a dry run; the buttons below
 * that have it written by the worker, or drop it.
 */
export const hearUnitsFile = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const document = ctx.message?.document;
  if (!document || !known || !isAdmin(known)) return false;
  await receive(ctx, known, document);
  return true;
};

const receive = async (ctx: BotContext, by: KnownPerson, document: Document): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const name = cleanFileName(document.file_name ?? '');
  await stores.unitsFiles.add({
    id: asId<UnitsFileId>(ports.random.token(72)),
    sentBy: by.person.id,
    chat: by.person.telegramId,
    fileId: document.file_id,
    name,
    state: 'waiting',
    sentAt: now,
    attempts: 0,
  });
  tell(ctx.request, say('units-file-reading', { name }));
};

export const sendUnitsTemplate = ({ request }: BotContext): void => {
  const { language } = request.who;
  const year = yearOfPeriod(planningPeriod(dateInHanoi(request.now)));
  const html = htmlOf(request, [say('units-template-caption')]);
  request.replies.push({ type: 'paper', paper: { type: 'units-template', language, year }, html });
};

type Pressed = { id: UnitsFileId };

/** The file of the pressed button, as long as it waits for its sender's decision. */
const pendingOf = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Pressed,
): Promise<UnitsFile | null> => {
  const file = await ctx.request.stores.unitsFiles.byId(id);
  return file?.state === 'ready' && file.sentBy === by.person.id ? file : null;
};

/** Read already; the worker compares it with the register and tells. */
export const chooseUnitsSheet = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, at }: Pressed & { at: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const file = await stores.unitsFiles.byId(id);
  const isOwn = file?.sentBy === by.person.id;
  if (!isOwn || !(await stores.unitsFiles.chooseSheet(id, at, now)))
    return refuse(ctx, 'units-plan-gone');
  show(ctx, [say('units-file-reading', { name: file.name })]);
};

/** A city takes a moment to write: the worker does it and tells. */
export const applyUnitsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const file = await pendingOf(ctx, by, pressed);
  if (!file || !(await ctx.request.stores.unitsFiles.approve(file.id)))
    return refuse(ctx, 'units-plan-gone');
  show(ctx, [say('units-plan-approved', { name: file.name })]);
};

export const dropUnitsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const file = await pendingOf(ctx, by, pressed);
  if (!file) return refuse(ctx, 'units-plan-gone');
  await ctx.request.stores.unitsFiles.markEnded(file.id, 'dropped');
  show(ctx, [say('units-plan-dropped')]);
};

export const showUnitsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed & { page: number },
): Promise<void> => {
  const { request } = ctx;
  const file = await pendingOf(ctx, by, pressed);
  const report = file && (await request.stores.unitsFiles.reportOf(file.id));
  if (!report) return refuse(ctx, 'units-plan-gone');
  const { at, pages, html, turning } = blocksOf(
    request,
    report.lines.map((line) => htmlOf(request, [line])),
    { wanted: pressed.page, to: (page) => buttons.board.unitsFile.to({ id: file.id, page }) },
  );
  show(
    ctx,
    [
      say('units-file-heading', { name: file.name }),
      say('page-of', { page: at + 1, pages }),
      'blank',
      { html },
    ],
    [turning, ...decisionRows(file, report).map((row) => row.map(pressing))],
  );
};
