import { pauseBroadcast } from '../../core/broadcasts/broadcast-controls.ts';
import { type Broadcast, isEditable } from '../../core/broadcasts/broadcast.ts';
import { composeCorrection, isChangeable } from '../../core/broadcasts/compose-change.ts';
import { type Correction, editablePart } from '../../core/broadcasts/sent-change.ts';
import { stopCopies } from '../../core/broadcasts/stop-copies.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import type { Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { languageWords } from '../kit/languages.ts';
import { refuse, show, tell, type BotContext } from '../kit/request.ts';
import { asked } from './asked.ts';
import { offerCorrection } from './change.ts';
import { composedFrom } from './compose.ts';
import { correctionOf, placeOf } from './message.ts';
import { noChange } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { titleOf } from './words.ts';

/** Other words, or another file, in the place of what people got. */
export const askCorrection = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { variant: chosen }: { variant?: Language | undefined },
): Promise<void> => {
  if (!isChangeable(broadcast)) return refuse(ctx, 'broadcast-not-now');
  const { text } = ctx.request.ports;
  const variants = text.languages.filter((language) => broadcast.content[language]);
  if (chosen !== undefined && !variants.includes(chosen)) return refuse(ctx, 'button-outdated');
  const variant = chosen ?? (variants.length === 1 ? variants[0] : undefined);
  if (variant === undefined) return askVariant(ctx, broadcast, variants);
  const content = broadcast.content[variant];
  const part = content && editablePart(content);
  if (part === undefined) return refuse(ctx, 'broadcast-correction-not-editable');
  await awaitWords(ctx, by, asked.correction.about({ variant, id: broadcast.id }));
  tell(
    ctx.request,
    [
      say('broadcast-correction-heading', { title: titleOf(broadcast) }),
      'blank',
      say(`broadcast-correction-send-${part}`),
      say('broadcast-correction-or-edit'),
    ],
    [[noChange(broadcast)]],
  );
};

const askVariant = (ctx: BotContext, broadcast: Broadcast, variants: readonly Language[]): void => {
  const { id } = broadcast;
  show(
    ctx,
    [say('broadcast-correction-which', { title: titleOf(broadcast) })],
    [
      ...inPairs(
        variants.map((language) => ({
          label: say('broadcast-button-variant', {
            language: languageWords(ctx.request, language),
          }),
          data: buttons.broadcasts.correction.to({ id, variant: language }),
        })),
      ),
      [noChange(broadcast)],
    ],
  );
};

export const hearCorrection = async (
  ctx: BotContext,
  by: KnownPerson,
  { variant, id }: { variant: Language; id: BroadcastId },
): Promise<void> => {
  const correction = ctx.message && correctionOf(ctx.message, variant);
  if (!correction) return refuse(ctx, 'broadcast-correction-no-words');
  if (await propose(ctx, by, { id, correction })) await forgetAwaited(ctx, by);
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
export const proposeEdit = async (ctx: BotContext): Promise<boolean> => {
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
