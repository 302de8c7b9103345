import { readsAsLead } from '../../core/obligations/paper-readers.ts';
import type { Relief } from '../../core/obligations/relief.ts';
import { addScan } from '../../core/obligations/take-back-relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import type { ReliefId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { describeMessage } from '../forms/form-message.ts';
import { awaitWords } from '../kit/expected-reply.ts';
import { htmlOf, refuse, tell, toast, type BotContext } from '../kit/request.ts';
import { SCANS } from './state.ts';

/** Files that come next are scans of this. */
export const askForScans = (
  ctx: BotContext,
  by: KnownPerson,
  ids: readonly ReliefId[],
): Promise<void> => awaitWords(ctx, by, SCANS.about({ ids }));

export const pressToAddScan = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: ReliefId },
): Promise<void> => {
  await askForScans(ctx, by, [id]);
  tell(ctx.request, say('record-scan-how'));
};

/** One more page of what came on paper; words go on to whoever they are for. */
export const hearScan = async (
  ctx: BotContext,
  by: KnownPerson,
  { ids }: { ids: readonly ReliefId[] },
): Promise<void> => {
  const { request } = ctx;
  const { file } = describeMessage(ctx);
  await askForScans(ctx, by, ids);
  if (!file) return tell(request, say('record-scan-other'));
  const { fileId, kind, name, size } = file;
  const scan = { fileId, kind, name, size };
  const { stores, ports, now } = request;
  const outcome = await addScan(stores, ports.random, { ids, scan, by, now });
  if (outcome.type === 'refused') return tell(request, say('button-outdated'));
  if (outcome.type === 'too-many') return tell(request, say('record-scan-too-many'));
  const count = outcome.relief?.scans.length ?? 0;
  tell(request, say('record-scan-added', { name, count }));
};

type Pressed = { id: ReliefId; at: number };

const mayReadScans = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { unitId, milestoneId }: Relief,
): Promise<boolean> => {
  if (await mayReadUnit(stores, { by, unitId }, now)) return true;
  const milestone = await stores.milestones.byId(milestoneId);
  return milestone !== null && readsAsLead(stores, { by, unitId, milestone }, now);
};

/** A scan as it was sent, for whoever may read what the unit hands in. */
export const sendScan = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, at }: Pressed,
): Promise<void> => {
  const { request } = ctx;
  const relief = await request.stores.reliefs.byId(id);
  const scan = relief?.state === 'granted' ? relief.scans[at] : undefined;
  if (!scan || !relief || !(await mayReadScans(ctx, by, relief)))
    return refuse(ctx, 'button-outdated');
  const html = htmlOf(request, [say('file-caption', { name: scan.name })]);
  const { fileId, kind, name } = scan;
  const kept = (await request.stores.scanCopies.byFile(fileId))?.copy;
  const copy = kept ? { copy: { storedName: kept.storedName, name } } : {};
  request.replies.push({ type: 'file', fileId, kind, html, ...copy });
  if (ctx.callbackQuery) toast(ctx, say('file-caption', { name: scan.name }));
};
