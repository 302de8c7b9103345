import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { countConcerned, type Concerned } from '../../core/broadcasts/compose-change.ts';
import { needsSecondAdmin } from '../../core/broadcasts/second-admin.ts';
import {
  correctedContent,
  isDeletable,
  type SentChange,
} from '../../core/broadcasts/sent-change.ts';
import { startChange, type StartChangeOutcome } from '../../core/broadcasts/start-change.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, tell, toast, type BotContext, type Line } from '../kit/request.ts';
import { noChange } from './paths.ts';
import { pressedPlace } from './pressed.ts';
import { previewContent, sendPreview } from './preview.ts';
import { titleOf } from './words.ts';

type Offered<Change = SentChange> = { broadcast: Broadcast; change: Change } & Concerned;

/** What another admin wants, before it is done. */
export const look = async (
  ctx: BotContext,
  by: KnownPerson,
  { changeId }: { changeId: string },
): Promise<void> => {
  const { stores } = ctx.request;
  const change = await stores.sentChanges.byId(changeId);
  const broadcast = change && (await stores.broadcasts.byId(change.broadcastId));
  if (!broadcast) return refuse(ctx, 'button-outdated');
  if (change.startedAt !== null) return refuse(ctx, 'broadcast-change-begun');
  const counted = await countConcerned(stores, { broadcast, change });
  if (change.type === 'correction')
    return offerCorrection(ctx, by, { broadcast, change, ...counted });
  sendPreview(ctx, broadcast);
  const { lines, count } = await withdrawalLines(ctx, broadcast);
  const label = say('broadcast-button-withdraw-yes', { count });
  const style = 'danger' as const;
  tell(ctx.request, lines, [
    ...(count > 0
      ? [[{ label, data: buttons.broadcasts.startChange.to({ changeId }), style }]]
      : []),
    [noChange(broadcast)],
  ]);
};

/** The new words as people would see them, and the button that puts them there. */
export const offerCorrection = (
  ctx: BotContext,
  { person }: KnownPerson,
  { broadcast, change, people, concerned }: Offered<SentChange & { type: 'correction' }>,
): void => {
  const { request } = ctx;
  const above = request.ports.approvalAbove;
  const content = broadcast.content[change.variant];
  if (content) previewContent(request, broadcast, correctedContent(content, change));
  const isAsking = needsSecondAdmin({
    people: concerned,
    above,
    asker: change.createdBy,
    by: person.id,
  });
  const label = say(`broadcast-button-correct${isAsking ? '-approval' : ''}`, { people });
  tell(
    request,
    [
      say('broadcast-correction-heading', { title: titleOf(broadcast) }),
      'blank',
      say('broadcast-correction-ask', { people }),
      say('broadcast-correction-silent'),
      ...(isAsking ? [say('broadcast-check-second', { above })] : []),
    ],
    [
      [
        {
          label,
          data: buttons.broadcasts.startChange.to({ changeId: change.id }),
          style: 'primary',
        },
      ],
      [noChange(broadcast)],
    ],
  );
};

/** Whose message would go, and whose Telegram does not let go any more. */
export const withdrawalLines = async (
  { request }: BotContext,
  broadcast: Broadcast,
): Promise<{ lines: Line[]; count: number; all: number }> => {
  const recipients = await request.stores.broadcastRecipients.all(broadcast.id);
  const sent = recipients.filter(({ state }) => state === 'sent');
  const count = sent.filter((one) => isDeletable(one, request.now)).length;
  const late = sent.length - count;
  const unknown = recipients.filter(({ state }) => state === 'unknown').length;
  const lines: Line[] = [
    say('broadcast-withdrawal-heading', { title: titleOf(broadcast) }),
    'blank',
    say('broadcast-withdrawal-ask', { count }),
    ...(late > 0 ? [say('broadcast-withdrawal-late', { count: late })] : []),
    ...(unknown > 0 ? [say('broadcast-withdrawal-unknown', { count: unknown })] : []),
    ...(broadcast.state === 'paused' ? [say('broadcast-withdrawal-open')] : []),
  ];
  return { lines, count, all: sent.length };
};

export const start = async (
  ctx: BotContext,
  { person }: KnownPerson,
  { changeId }: { changeId: string },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const { approvalAbove } = ports;
  const input = { changeId, by: person.id, approvalAbove, progress: pressedPlace(ctx) };
  answer(ctx, await startChange(stores, input, now));
};

const answer = (ctx: BotContext, outcome: StartChangeOutcome): void => {
  switch (outcome.type) {
    case 'started':
      // The message at hand becomes the live one by itself.
      return toast(ctx, say(`broadcast-${outcome.change.type}-begun`));
    case 'asked': {
      const title = titleOf(outcome.broadcast);
      return show(ctx, [say(`broadcast-${outcome.change.type}-waiting`, { title })]);
    }
    case 'needs-second-admin': {
      const above = ctx.request.ports.approvalAbove;
      return tell(ctx.request, say('broadcast-change-second', { above, people: outcome.people }));
    }
    case 'not-now':
    case 'nobody':
      return refuse(ctx, `broadcast-${outcome.change.type}-${outcome.type}`);
    case 'asker-left':
      return refuse(ctx, 'broadcast-change-asker-left');
    case 'unknown':
      return refuse(ctx, 'button-outdated');
    case 'begun':
      return refuse(ctx, 'broadcast-change-begun');
  }
};
