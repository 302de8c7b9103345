import { pauseBroadcast } from '../../core/broadcasts/broadcast-controls.ts';
import {
  type Broadcast,
  type ContentLanguage,
  contentLanguages,
  isEditable,
} from '../../core/broadcasts/broadcast.ts';
import { composeCorrection, isChangeable } from '../../core/broadcasts/compose-change.ts';
import { type Correction, editablePart } from '../../core/broadcasts/sent-change.ts';
import { stopCopies } from '../../core/broadcasts/stop-copies.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import type { Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, type Feature, forAdmins } from '../kit/feature.ts';
import { type BotContext, refuse, show, tell } from '../kit/request.ts';
import { pressedBroadcast } from './card.ts';
import { offerCorrection } from './change.ts';
import { composedFrom } from './compose.ts';
import { correctionOf, placeOf } from './message.ts';
import { titleOf } from './words.ts';

const CORRECTION = 'broadcast-correction';

/** Other words, or another file, in the place of what people got. */
export const broadcastCorrectionFeature = (): Feature => {
  const correction = feature();
  correction.callbackQuery(/^tb:k:/, forAdmins(ask));
  correction.on('message', async (ctx, next) => {
    const subject = awaitedFor(ctx, CORRECTION);
    if (subject === undefined) await next();
    else await forAdmins((_, by) => receive(ctx, by, subject))(ctx);
  });
  correction.on('edited_message', async (ctx, next) => {
    if (!(await isSentSourceEdited(ctx))) await next();
  });
  return correction;
};

const ask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  if (!isChangeable(broadcast)) return refuse(ctx, 'broadcast-not-now');
  const variants = contentLanguages.filter((language) => broadcast.content[language]);
  const chosen = variants.find((language) => language === dataParts(ctx)[2]);
  const variant = chosen ?? (variants.length === 1 ? variants[0] : undefined);
  if (variant === undefined) return askVariant(ctx, broadcast, variants);
  const content = broadcast.content[variant];
  const part = content && editablePart(content);
  if (part === undefined) return refuse(ctx, 'broadcast-correction-not-editable');
  await awaitWords(ctx, by, { purpose: CORRECTION, subject: `${variant}:${broadcast.id}` });
  tell(
    ctx.request,
    [
      say('broadcast-correction-heading', { title: titleOf(broadcast) }),
      'blank',
      say(`broadcast-correction-send-${part}`),
      say('broadcast-correction-or-edit'),
    ],
    [[{ label: say('broadcast-button-no-change'), data: `tb:v:${broadcast.id}` }]],
  );
};

const askVariant = (
  ctx: BotContext,
  broadcast: Broadcast,
  variants: readonly ContentLanguage[],
): void => {
  const { id } = broadcast;
  show(
    ctx,
    [say('broadcast-correction-which', { title: titleOf(broadcast) })],
    [
      variants.map((language) => ({
        label: say(`broadcast-button-variant-${language}`),
        data: `tb:k:${id}:${language}`,
      })),
      [{ label: say('broadcast-button-no-change'), data: `tb:v:${id}` }],
    ],
  );
};

const receive = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const variant: Language = subject.startsWith('en:') ? 'en' : 'vi';
  const correction = ctx.message && correctionOf(ctx.message, variant);
  if (!correction) return refuse(ctx, 'broadcast-correction-no-words');
  if (await propose(ctx, by, { id: asId<BroadcastId>(subject.slice(3)), correction }))
    await forgetAwaited(ctx, by);
};

type Proposal = { id: BroadcastId; correction: Correction };

/** Shows what would stand at people's, and asks for the word to put it there. */
const propose = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, correction }: Proposal,
): Promise<boolean> => {
  const { stores, ports, now } = ctx.request;
  const input = { id, by: by.person.id, correction };
  const outcome = await composeCorrection({ ...stores, ...ports }, input, now);
  if (outcome.type !== 'composed') {
    refuse(ctx, `broadcast-correction-${outcome.type}`);
    return false;
  }
  offerCorrection(ctx, by, outcome);
  return true;
};

/** An admin edits their own message that was sent off: the same for those who have it already. */
const isSentSourceEdited = async (ctx: BotContext): Promise<boolean> => {
  const { who, stores, now } = ctx.request;
  const message = ctx.editedMessage;
  const [found] = await composedFrom(ctx, (broadcast) => !isEditable(broadcast));
  if (!message || !found) return false;
  await stopCopies(stores, placeOf(message), now);
  const correction = correctionOf(message, found.variant);
  if (!correction || !who.known?.roles.includes('board_admin')) return false;
  const { id } = found.broadcast;
  // A correction is proposed of what stands still.
  const paused = await pauseBroadcast(stores, { id, by: who.known.person.id }, now);
  if (paused.type === 'done')
    tell(ctx.request, say('broadcast-source-edited', { title: titleOf(found.broadcast) }));
  await propose(ctx, who.known, { id, correction });
  return true;
};
