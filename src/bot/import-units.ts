import type { KnownPerson } from '../core/people/person.ts';
import { asId, type UnitsFileId } from '../core/shared/ids.ts';
import { say } from '../core/shared/text-ref.ts';
import { dryRunOf } from '../core/units/fetch-units-file.ts';
import { countsOf, describeImport } from '../core/units/import-report.ts';
import { importUnits, planUnitsImport, type ImportOutcome } from '../core/units/import-units.ts';
import type { UnitsFile } from '../core/units/units-file.ts';
import type { UnitsTable } from '../core/units/units-table.ts';
import { dataParts, feature, forAdmins, type Feature } from './feature.ts';
import { nextStepButton } from './first-steps.ts';
import { cleanFileName } from './form-message.ts';
import { pagesOf } from './pages.ts';
import { htmlOf, refuse, show, tell, type BotContext } from './turn.ts';

/**
 * An admin sends a list of units; the worker reads it and answers with a dry run; the buttons below
 * that apply or drop it.
 */
export const importUnitsFeature = (): Feature => {
  const imports = feature();
  imports.on('message:document', async (ctx, next) => {
    const { known } = ctx.turn.who;
    // While a draft is open a file answers its question.
    const isForUs = known?.roles.includes('board_admin') && known.person.activeDraftId === null;
    if (known && isForUs) await receive(ctx, known);
    else await next();
  });
  imports.callbackQuery(/^im:t:/, forAdmins(sendTemplate));
  imports.callbackQuery(/^im:a:/, forAdmins(apply));
  imports.callbackQuery(/^im:x:/, forAdmins(drop));
  imports.callbackQuery(/^im:p:/, forAdmins(showPage));
  return imports;
};

const receive = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
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
  tell(ctx.turn, say('units-file-reading', { name }));
};

const sendTemplate = ({ turn }: BotContext): void => {
  const { language } = turn.who;
  const html = htmlOf(turn, [say('units-template-caption')]);
  turn.replies.push({ type: 'paper', paper: { type: 'units-template', language }, html });
};

type Pending = { file: UnitsFile; table: UnitsTable };

/** The file of the pressed button, as long as it waits for its sender's decision. */
const pendingOf = async (ctx: BotContext, by: KnownPerson): Promise<Pending | null> => {
  const { unitsFiles } = ctx.turn.stores;
  const id = asId<UnitsFileId>(dataParts(ctx)[1] ?? '');
  const file = await unitsFiles.byId(id);
  if (file?.state !== 'ready' || file.sentBy !== by.person.id) return null;
  const table = await unitsFiles.tableOf(id);
  return table && { file, table };
};

const apply = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const pending = await pendingOf(ctx, by);
  if (!pending) return refuse(ctx, 'units-plan-gone');
  const { file, table } = pending;
  const input = { table, by: by.person.id };
  const outcome = await importUnits({ ...stores, ...ports }, input, now);
  if (outcome.type !== 'bad-rows') await stores.unitsFiles.markEnded(file.id, 'applied');
  answer(ctx, file, outcome);
};

/** The register may have changed since the dry run; then this says what is so now. */
const answer = (ctx: BotContext, file: UnitsFile, { type, plan }: ImportOutcome): void => {
  switch (type) {
    case 'applied':
      return show(
        ctx,
        [{ ...countsOf(plan), key: 'units-plan-applied' }],
        [[nextStepButton], [{ label: say('button-overview'), data: 'o:' }]],
      );
    case 'nothing-to-do':
      return show(ctx, [say('units-plan-nothing')]);
    case 'bad-rows': {
      const { lines, buttons } = dryRunOf(file, plan);
      return show(ctx, lines, buttons);
    }
  }
};

const drop = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const pending = await pendingOf(ctx, by);
  if (!pending) return refuse(ctx, 'units-plan-gone');
  await ctx.turn.stores.unitsFiles.markEnded(pending.file.id, 'dropped');
  show(ctx, [say('units-plan-dropped')]);
};

const showPage = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { turn } = ctx;
  const pending = await pendingOf(ctx, by);
  if (!pending) return refuse(ctx, 'units-plan-gone');
  const { file, table } = pending;
  const plan = await planUnitsImport(turn.stores, { table }, turn.now);
  const lines = describeImport(plan, Number.POSITIVE_INFINITY);
  const pages = pagesOf(lines.map((line) => htmlOf(turn, [line])));
  const at = Math.min(Number(dataParts(ctx)[2] ?? 0), pages.length - 1);
  const data = (page: number): string => `im:p:${file.id}:${page}`;
  const { buttons } = dryRunOf(file, plan);
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
      // The first row of a dry run leads here; what remains is the decision.
      ...buttons.filter((row) => !row.some((button) => button.data.startsWith('im:p:'))),
    ],
  );
};
