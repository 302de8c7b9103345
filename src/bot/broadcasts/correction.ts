import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { composeCorrection, isChangeable } from '../../core/broadcasts/compose-correction.ts';
import {
  correctedContent,
  editablePart,
  type Correction,
  type SentChange,
} from '../../core/broadcasts/sent-change.ts';
import {
  startCorrection,
  type StartCorrectionOutcome,
} from '../../core/broadcasts/start-change.ts';
import { pauseBroadcast } from '../../core/broadcasts/steer-broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { languages, type Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, tell, toast, type BotContext } from '../kit/request.ts';
import { pressedBroadcast, pressedPlace } from './card.ts';
import { composedFrom } from './compose.ts';
import { correctionOf } from './message.ts';
import { previewContent } from './preview.ts';
import { titleOf } from './words.ts';

const CORRECTION = 'broadcast-correction';

/** Other words, or another file, in the place of what people got. */
export const broadcastCorrectionFeature = (): Feature => {
  const correction = feature();
  correction.callbackQuery(/^tb:k:/, forAdmins(ask));
  correction.callbackQuery(/^tb:kv:/, forAdmins(look));
  correction.callbackQuery(/^tb:kc:/, forAdmins(start));
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
  const variants = languages.filter((language) => broadcast.content[language]);
  const chosen = variants.find((language) => language === dataParts(ctx)[2]);
  const variant = chosen ?? (variants.length === 1 ? variants[0] : undefined);
  if (variant === undefined) return askVariant(ctx, broadcast, variants);
  const content = broadcast.content[variant];
  const part = content && editablePart(content);
  if (part === undefined) return refuse(ctx, 'broadcast-correction-not-editable');
  await awaitWords(ctx, by, { purpose: CORRECTION, subject: `${variant}:${broadcast.id}` });
  tell(
    ctx.turn,
    [
      say('broadcast-correction-heading', { title: titleOf(broadcast) }),
      'blank',
      say(`broadcast-correction-send-${part}`),
      say('broadcast-correction-or-edit'),
    ],
    [[{ label: say('broadcast-button-no-change'), data: `tb:v:${broadcast.id}` }]],
  );
};

const askVariant = (ctx: BotContext, broadcast: Broadcast, variants: readonly Language[]): void => {
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
  const { stores, ports, now } = ctx.turn;
  const input = { id, by: by.person.id, correction };
  const outcome = await composeCorrection({ ...stores, ...ports }, input, now);
  if (outcome.type !== 'composed') {
    refuse(ctx, `broadcast-correction-${outcome.type}`);
    return false;
  }
  offer(ctx, by, outcome);
  return true;
};

type Offered = {
  broadcast: Broadcast;
  change: SentChange & { type: 'correction' };
  people: number;
};

const offer = (
  ctx: BotContext,
  { person }: KnownPerson,
  { broadcast, change, people }: Offered,
): void => {
  const { turn } = ctx;
  const content = broadcast.content[change.variant];
  if (content) previewContent(turn, broadcast, correctedContent(content, change));
  const needsOther =
    people > turn.ports.approvalAbove && change.createdBy === person.id ? '-approval' : '';
  tell(
    turn,
    [
      say('broadcast-correction-heading', { title: titleOf(broadcast) }),
      'blank',
      say('broadcast-correction-ask', { people }),
      say('broadcast-correction-silent'),
      ...(needsOther === ''
        ? []
        : [say('broadcast-check-second', { above: turn.ports.approvalAbove })]),
    ],
    [
      [
        {
          label: say(`broadcast-button-correct${needsOther}`, { people }),
          data: `tb:kc:${change.id}`,
          style: 'primary',
        },
      ],
      [{ label: say('broadcast-button-no-change'), data: `tb:v:${broadcast.id}` }],
    ],
  );
};

/** What another admin has written, before it is put in its place. */
const look = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { sentChanges, broadcasts, broadcastRecipients } = ctx.turn.stores;
  const change = await sentChanges.byId(dataParts(ctx)[1] ?? '');
  const broadcast = change && (await broadcasts.byId(change.broadcastId));
  if (!broadcast || change.type !== 'correction') return refuse(ctx, 'button-outdated');
  if (change.startedAt !== null) return refuse(ctx, 'broadcast-change-begun');
  const people = await broadcastRecipients.countToChange(change);
  offer(ctx, by, { broadcast, change, people });
};

const start = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const input = {
    changeId: dataParts(ctx)[1] ?? '',
    by: by.person.id,
    approvalAbove: ports.approvalAbove,
    progress: pressedPlace(ctx),
  };
  const outcome = await startCorrection(stores, input, now);
  answer(ctx, outcome);
};

const refusals = {
  unknown: 'button-outdated',
  begun: 'broadcast-change-begun',
  'not-now': 'broadcast-correction-not-now',
  nobody: 'broadcast-correction-nobody',
} as const;

const answer = (ctx: BotContext, outcome: StartCorrectionOutcome): void => {
  switch (outcome.type) {
    case 'started':
      // The message at hand becomes the live one by itself.
      return toast(ctx, say('broadcast-correction-begun'));
    case 'asked':
      return show(ctx, [
        say('broadcast-correction-waiting', { title: titleOf(outcome.broadcast) }),
      ]);
    case 'needs-second-admin': {
      const above = ctx.turn.ports.approvalAbove;
      return tell(ctx.turn, say('broadcast-needs-second-admin', { above, people: outcome.people }));
    }
    case 'unknown':
    case 'begun':
    case 'not-now':
    case 'nobody':
      return refuse(ctx, refusals[outcome.type]);
  }
};

/** An admin edits their own message that was sent off: the same for those who have it already. */
const isSentSourceEdited = async (ctx: BotContext): Promise<boolean> => {
  const { who, stores, now } = ctx.turn;
  const message = ctx.editedMessage;
  if (!message || !who.known?.roles.includes('board_admin')) return false;
  const found = await composedFrom(ctx, message, ['sending', 'paused', 'finished', 'cancelled']);
  const correction = found && correctionOf(message, found.variant);
  if (!found || !correction) return false;
  const { id } = found.broadcast;
  // From now on copies are made of the new words: nobody decided that yet.
  const paused = await pauseBroadcast(stores, { id, by: who.known.person.id }, now);
  if (paused.type === 'done')
    tell(ctx.turn, say('broadcast-source-edited', { title: titleOf(found.broadcast) }));
  await propose(ctx, who.known, { id, correction });
  return true;
};
