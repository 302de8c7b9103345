import { dateInHanoi } from '../core/shared/calendar-date.ts';
import { say } from '../core/shared/text-ref.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../core/units/board-order.ts';
import { findUnit } from '../core/units/find-unit.ts';
import { isOpen, type Unit } from '../core/units/unit.ts';
import { dataParts, feature, forAdmins, type Feature } from './feature.ts';
import { inviteButtons } from './invitations.ts';
import { refuse, tell, type BotContext } from './turn.ts';
import { showUnit } from './unit-view.ts';

/** Admins find units by typing a code or name, or through what a stranger wrote of theirs. */
export const unitSearchFeature = (): Feature => {
  const search = feature();
  search.callbackQuery(/^i:r:/, forAdmins(suggest));
  return search;
};

/** Stands after answers: what an admin types while no draft is open may name a unit. */
export const typedUnitFeature = (): Feature => {
  const search = feature();
  search.on('message:text', async (ctx, next) => {
    const { known } = ctx.turn.who;
    const isAnswered = known?.roles.includes('board_admin') && (await find(ctx, ctx.message.text));
    if (!isAnswered) await next();
  });
  return search;
};

/** Longer texts name no unit; the limit also keeps a pasted letter out of the search. */
const LONGEST_NAME = 120;

const find = async (ctx: BotContext, text: string): Promise<boolean> => {
  if (text.length > LONGEST_NAME) return false;
  const found = await findUnit(ctx.turn.stores.units, text);
  if (found.type === 'found') {
    await showUnit(ctx, found.unit);
    return true;
  }
  if (found.near.length === 0) return false;
  const rows = inBoardOrder(found.near).map((unit) => [
    { label: say('button-unit', { name: unit.shortName }), data: `o:u:${unit.id}` },
  ]);
  tell(ctx.turn, say('unit-search-near', { seen: text, count: found.near.length }), rows);
  return true;
};

const MOST_SUGGESTIONS = 6;

/** Units that a stranger's request names, as buttons that make an invitation. */
const suggest = async (ctx: BotContext): Promise<void> => {
  const { stores, now } = ctx.turn;
  const [, requestId = ''] = dataParts(ctx);
  const request = await stores.accessRequests.byId(requestId);
  if (!request) return refuse(ctx, 'access-unknown');
  if (request.closedAt !== null) return refuse(ctx, 'access-already-closed');
  const today = dateInHanoi(now);
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const named = namedIn(request.message, open).slice(0, MOST_SUGGESTIONS);
  const { senderName: name, message } = request;
  tell(
    ctx.turn,
    [
      say('access-request-from', { name }),
      say('access-request-message', { message }),
      'blank',
      say(named.length > 0 ? 'access-choose-unit' : 'access-no-unit-named'),
    ],
    inviteButtons(named),
  );
};

/** Whole words only: `Láng` is not in `Lángiang`; the longest name fits best. */
const namedIn = (message: string, units: readonly Unit[]): Unit[] => {
  const words = wordsOf(message);
  const isNamed = ({ name, shortName, code }: Unit): boolean =>
    [name, shortName, code].some((called) => words.includes(wordsOf(called)));
  return units
    .filter(isNamed)
    .toSorted((one, other) => other.shortName.length - one.shortName.length);
};

const wordsOf = (text: string): string =>
  ` ${searchKey(text)
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
