import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type UnitsFileId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { decisionRows } from '../../core/units/units-file-report.ts';
import type { UnitsFile } from '../../core/units/units-file.ts';
import { cleanFileName } from '../forms/form-message.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { pressing } from '../kit/intents.ts';
import { htmlOf, refuse, show, tell, type BotContext } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';

/**
 * An admin sends a list of units; the worker reads it and answers with a dry run; the buttons below
 * that have it written by the worker, or drop it.
 */
export const importUnitsFeature = (): Feature => {
  const imports = feature();
  imports.on('message:document', async (ctx, next) => {
    const { known } = ctx.request.who;
    // While a draft is open a file answers its question.
    const isForUs = known?.roles.includes('board_admin') && known.person.activeDraftId === null;
    if (known && isForUs) await receive(ctx, known);
    else await next();
  });
  imports.callbackQuery(/^im:t:/, forAdmins(sendTemplate));
  imports.callbackQuery(/^im:a:/, forAdmins(approve));
  imports.callbackQuery(/^im:x:/, forAdmins(drop));
  imports.callbackQuery(/^im:p:/, forAdmins(showPage));
  return imports;
};

const receive = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const document = ctx.message?.document;
  const name = cleanFileName(document?.file_name ?? '');
  if (!document) return;
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

const sendTemplate = ({ request }: BotContext): void => {
  const { language } = request.who;
  const html = htmlOf(request, [say('units-template-caption')]);
  request.replies.push({ type: 'paper', paper: { type: 'units-template', language }, html });
};

/** The file of the pressed button, as long as it waits for its sender's decision. */
const pendingOf = async (ctx: BotContext, by: KnownPerson): Promise<UnitsFile | null> => {
  const id = asId<UnitsFileId>(dataParts(ctx)[1] ?? '');
  const file = await ctx.request.stores.unitsFiles.byId(id);
  return file?.state === 'ready' && file.sentBy === by.person.id ? file : null;
};

/** A city takes a moment to write: the worker does it and tells. */
const approve = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const file = await pendingOf(ctx, by);
  if (!file || !(await ctx.request.stores.unitsFiles.approve(file.id)))
    return refuse(ctx, 'units-plan-gone');
  show(ctx, [say('units-plan-approved', { name: file.name })]);
};

const drop = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const file = await pendingOf(ctx, by);
  if (!file) return refuse(ctx, 'units-plan-gone');
  await ctx.request.stores.unitsFiles.markEnded(file.id, 'dropped');
  show(ctx, [say('units-plan-dropped')]);
};

const showPage = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const file = await pendingOf(ctx, by);
  const report = file && (await request.stores.unitsFiles.reportOf(file.id));
  if (!report) return refuse(ctx, 'units-plan-gone');
  const pages = pagesOf(report.lines.map((line) => htmlOf(request, [line])));
  const at = Math.min(Number(dataParts(ctx)[2] ?? 0), pages.length - 1);
  const data = (page: number): string => `im:p:${file.id}:${page}`;
  show(
    ctx,
    [
      say('units-file-heading', { name: file.name }),
      say('page-of', { page: at + 1, pages: pages.length }),
      'blank',
      { html: pages[at] ?? '' },
    ],
    [
      [
        ...(at > 0 ? [{ label: say('button-page-before'), data: data(at - 1) }] : []),
        ...(at < pages.length - 1 ? [{ label: say('button-page-after'), data: data(at + 1) }] : []),
      ],
      ...decisionRows(file, report).map((row) => row.map(pressing)),
    ],
  );
};
