import { areBeginnings, wordsIn } from '../../core/shared/beginnings.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData, PageData } from './address.ts';
import { buttons } from './buttons.ts';
import { wordsOf, type MessageButton, type Request } from './request.ts';
import { pagesOf } from './text-pages.ts';

/** One page of a list, and the buttons to its neighbours. */
export type PageOf<Item> = {
  /** From 0 on, within what there is. */
  at: number;
  pages: number;
  items: readonly Item[];
  /** Empty when all stands on one page. */
  turning: MessageButton[];
};

/** Whoever draws a list: a request, or a page that is worked out after one. */
export type Finding = Pick<Request, 'sought' | 'found'> & {
  ports: Pick<Request['ports'], 'text'>;
  who: Pick<Request['who'], 'language'>;
};

type Name = string | TextRef;

type Wanted = {
  /** A page, which may lie beyond the last one by now. */
  wanted: number;
  to: (page: number) => PageData;
};

/**
 * A page of a list. Where somebody looks for something in it, what is called so, as much as fits on
 * a page.
 *
 * @param named what an entry is called, by any of which it is found
 */
export const pageOf = <Item>(
  request: Finding,
  all: readonly Item[],
  { named, ...how }: Wanted & { size: number; named: (item: Item) => readonly Name[] },
): PageOf<Item> & { pageWith: (item: Item) => number } => {
  const inWords = (name: Name): string =>
    typeof name === 'string' ? name : wordsOf(request, name);
  const pageWith = (item: Item): number => Math.max(0, Math.floor(all.indexOf(item) / how.size));
  if (request.sought === undefined) {
    const shown = sheetOf(all, how);
    return { ...shown, turning: turning(shown.at, shown.pages, how.to), pageWith };
  }
  const found = foundIn(request.sought, all, (item) => named(item).map(inWords));
  const items = found.slice(0, how.size);
  tellFound(request, { count: found.length, shown: items.length });
  return { at: 0, pages: 1, items, turning: findingAnew(how.to), pageWith };
};

/**
 * A list whose entries are read and not pressed, blocks of HTML: as many as fit on a screen.
 *
 * @param named what a block is found by; its first line unless told
 */
export const blocksOf = (
  request: Finding,
  blocks: readonly string[],
  { wanted, to, named = firstLineOf }: Wanted & { named?: (block: string) => string },
): Omit<PageOf<string>, 'items'> & { html: string } => {
  const isFinding = request.sought !== undefined;
  const listed =
    request.sought === undefined
      ? blocks
      : foundIn(request.sought, blocks, (block) => [named(block)]);
  const texts = pagesOf(listed);
  if (isFinding) tellFound(request, { count: listed.length, shown: listed.length });
  const pages = texts.length;
  const at = isFinding ? 0 : within(wanted, pages);
  return {
    at,
    pages: isFinding ? 1 : pages,
    html: texts[at] ?? '',
    turning: isFinding ? findingAnew(to) : turning(at, pages, to),
  };
};

/** All words of a block. */
export const wordsOfBlock = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ');

const firstLineOf = (html: string): string => wordsOfBlock(html.replace(/\n.*$/s, ''));

const foundIn = <Item>(
  sought: string,
  all: readonly Item[],
  named: (item: Item) => readonly string[],
): Item[] => {
  const typed = wordsIn(sought);
  return all.filter((item) => areBeginnings(typed, named(item)));
};

const tellFound = (request: Finding, { count, shown }: { count: number; shown: number }): void => {
  request.found = foundLine(request.sought ?? '', count, shown);
};

/** How much of a list is called so, and how much of that is shown. */
export const foundLine = (seen: string, count: number, shown: number): TextRef =>
  count > shown
    ? say('list-found-more', { seen, count, shown })
    : say('list-found', { seen, count });

/** A page of something that is no list: nothing is looked for in it. */
export const sheetOf = <Item>(
  all: readonly Item[],
  { wanted, size, to }: { wanted: number; size: number; to: (page: number) => ButtonData },
): PageOf<Item> => {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = within(wanted, pages);
  return {
    at,
    pages,
    items: all.slice(at * size, (at + 1) * size),
    turning: leafing(at, pages, to),
  };
};

const within = (wanted: number, pages: number): number => Math.min(Math.max(wanted, 0), pages - 1);

/** To the page before and the page after, where there is one, and between them to looking for something. */
export const turning = (
  at: number,
  pages: number,
  to: (page: number) => PageData,
): MessageButton[] =>
  pages > 1
    ? [
        ...before(at, to),
        { label: say('button-find'), data: findingIn(to(0)) },
        ...after(at, pages, to),
      ]
    : [];

/** The same without looking for anything. */
export const leafing = (
  at: number,
  pages: number,
  to: (page: number) => ButtonData,
): MessageButton[] => [...before(at, to), ...after(at, pages, to)];

const before = (at: number, to: (page: number) => ButtonData): MessageButton[] =>
  at > 0 ? [{ label: say('button-page-before'), data: to(at - 1) }] : [];

const after = (at: number, pages: number, to: (page: number) => ButtonData): MessageButton[] =>
  at < pages - 1 ? [{ label: say('button-page-after'), data: to(at + 1) }] : [];

const findingIn = (list: PageData): ButtonData => buttons.lists.find.to({ list });

/** Below what was found. */
export const findingAnew = (to: (page: number) => PageData): MessageButton[] => [
  { label: say('button-find-again'), data: findingIn(to(0)) },
  { label: say('button-find-all'), data: to(0) },
];
