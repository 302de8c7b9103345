import { encodeAction, render } from '../../core/forms/forms.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import type { Button } from '../kit/reply.ts';
import { type BotContext, htmlOf, isGone, type Line, type Turn, wordsOf } from '../kit/request.ts';

/**
 * Shows where the person is in a form. After a tap the prompt takes the place of the one that was
 * tapped, unless something newer stands below it; after a message it is said anew.
 */
export const showScene = (ctx: BotContext, scene: Scene): void => {
  const { turn } = ctx;
  const screen = render(scene.state, scene.env);
  const notices: Line[] = scene.notices.length > 0 ? [...scene.notices, 'blank'] : [];
  const html = htmlOf(turn, [...notices, ...screen.lines]);
  const rows = screen.rows.map((row) => row.map((button) => toButton(turn, scene, button)));
  const messageId = editable(ctx);
  turn.replies.push(
    messageId === undefined
      ? { type: 'message', html, rows, isPrompt: true }
      : { type: 'edit', messageId, html, rows, isPrompt: true },
  );
  if (scene.toast && ctx.callbackQuery)
    turn.replies.push({
      type: 'toast',
      queryId: ctx.callbackQuery.id,
      text: wordsOf(turn, scene.toast),
    });
};

type ScreenButton = ReturnType<typeof render>['rows'][number][number];

const toButton = (turn: Turn, scene: Scene, button: ScreenButton): Button => ({
  text: wordsOf(turn, button.label),
  data: encodeAction(scene.draft.token, button.rev, button.action),
  ...(button.style ? { style: button.style } : {}),
});

const editable = (ctx: BotContext): number | undefined => {
  const message = ctx.callbackQuery?.message;
  if (!message || isGone(message) || ctx.turn.isBelow) return undefined;
  const newest = ctx.turn.ports.newestMessage(message.chat.id) ?? 0;
  return newest <= message.message_id ? message.message_id : undefined;
};
