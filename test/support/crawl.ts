import type { Address } from '../../src/bot/kit/address.ts';
import { buttons } from '../../src/bot/kit/buttons.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { rolesByName, type RoleOfButton } from './looking-buttons.ts';
import type { Player } from './player.ts';
import type { PaperThere } from './random-history.ts';
import type { World } from './world.ts';

const MOST_PRESSES = 7;

/** Every button of the program by its room and name. */
export const addresses = Object.entries(buttons).flatMap(([room, of]) =>
  Object.entries(of as unknown as Record<string, Address>).map(([name, one]) => ({
    name: `${room}.${name}`,
    one,
  })),
);

/** The longest head that reads it: heads may begin like one another. */
const roleOf = (data: string): RoleOfButton => {
  const [found] = addresses
    .filter(({ one }) => one.read(data) !== undefined)
    .toSorted((a, b) => b.one.head.length - a.one.head.length);
  const [role] = rolesByName.get(found?.name ?? '') ?? [];
  if (!role) throw new Error(`no button writes "${data}"`);
  return role;
};

/** What was found at which press, and what leads nowhere any more. */
export type Found = { at: Map<string, number>; dead: string[] };

/** What there is to be found is called by these. */
export const called = {
  receipt: (number: string): string => `s:${number}`,
  draft: ({ unitId, formId, period }: PaperThere['key']): string =>
    `draft:${unitId}:${formId}:${period}`,
  file: (id: string): string => `file:${id}`,
};

type Page = { text: string; data: string[]; files: string[] };

type Crawl = {
  world: World;
  player: Player;
  there: readonly PaperThere[];
  wanted: ReadonlySet<string>;
  /** Which buttons are pressed. */
  pressedRoles: readonly RoleOfButton[];
  /** Goes on though all that is wanted was found. */
  isWide: boolean;
};

/** Presses what only looks, the nearest first, until all that is wanted was found or nothing is left. */
export const crawl = async (how: Crawl): Promise<Found> => {
  const { world, player, wanted, isWide } = how;
  const found: Found = { at: new Map(), dead: [] };
  const outdated = world.text.words(say('button-outdated'), 'vi');
  await player.says('/menu');
  const home = player.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
  const isEnough = (): boolean => !isWide && [...wanted].every((one) => found.at.has(one));
  const seen = new Set<string>();
  const note = (what: string | undefined, presses: number): void => {
    if (what !== undefined && !found.at.has(what)) found.at.set(what, presses);
  };
  /** What the page of a button shows; undefined where it is not pressed. */
  const look = async (data: string, presses: number): Promise<Page | undefined> => {
    const role = roleOf(data);
    const shown = shownBy(data, how.there);
    if (role === 'opens') for (const one of shown) note(one, presses);
    const isFile = role === 'fetches';
    if (!home || (!isFile && !how.pressedRoles.includes(role))) return undefined;
    const page = await pressed(how, home.messageId, data);
    if (page.text.includes(outdated)) {
      found.dead.push(data);
      return page;
    }
    for (const one of shown) note(one, presses);
    for (const one of page.files) note(one, presses);
    return page;
  };
  let now = pageSince(how, 0).data;
  // A file is one press below its paper.
  for (let presses = 1; presses <= MOST_PRESSES + 1; presses += 1) {
    const next: string[] = [];
    for (const data of now) {
      const isTooFar = presses > MOST_PRESSES && roleOf(data) !== 'fetches';
      if (seen.has(data) || isTooFar || isEnough()) continue;
      seen.add(data);
      next.push(...((await look(data, presses))?.data ?? []));
    }
    now = next;
  }
  return found;
};

/** What one press brings, wherever it stands. */
const pressed = async (how: Crawl, anchor: number, data: string): Promise<Page> => {
  const { player } = how;
  const last = player.messages.at(-1)?.messageId ?? 0;
  await player.tapsAt(anchor, data);
  return pageSince(how, last, anchor);
};

const pageSince = ({ world, player, there }: Crawl, last: number, anchor?: number): Page => {
  const shown = player.messages.filter(
    ({ from, messageId }) => from === 'bot' && (messageId > last || messageId === anchor),
  );
  return {
    text: player.news.join('\n'),
    data: shown
      .flatMap(({ inlineKeyboard }) => inlineKeyboard?.flat() ?? [])
      .flatMap(({ callbackData }) => callbackData?.replace(/^\+/, '') ?? []),
    files: shown.flatMap(({ document }) =>
      document ? filesOf(there, world.control.file(document.fileUniqueId).bytes) : [],
    ),
  };
};

/** Known by what is in it: the very bytes that the unit has sent. */
const filesOf = (there: readonly PaperThere[], sent: Buffer): string[] =>
  there
    .flatMap(({ files }) => files)
    .filter(({ bytes }) => bytes.equals(sent))
    .map(({ id }) => called.file(id));

/** Receipts, draft pages of the Board, and forms that a contact opens. */
const shownBy = (data: string, there: readonly PaperThere[]): string[] => {
  const number = buttons.forms.submission.read(data)?.number;
  if (number !== undefined) return [called.receipt(number)];
  const paper = buttons.forms.paper.read(data);
  if (paper) {
    const newest = there.find(({ key }) => called.draft(key) === called.draft(paper));
    return (newest?.numbers.slice(-1) ?? []).map(called.receipt);
  }
  const draft = buttons.forms.draft.read(data) ?? buttons.forms.open.read(data);
  if (draft) return [called.draft(draft)];
  const amended = buttons.forms.amend.read(data)?.number;
  const of = there.find(({ numbers }) => amended !== undefined && numbers.at(-1) === amended);
  return of ? [called.draft(of.key)] : [];
};
