import { say } from '../../core/shared/text-ref.ts';
import type { ButtonData } from './address.ts';
import type { MessageButton } from './request.ts';

/** One page of a list, and the buttons to its neighbours. */
export type PageOf<Item> = {
  /** From 0 on, within what there is. */
  at: number;
  pages: number;
  items: readonly Item[];
  /** Empty when all stands on one page. */
  turning: MessageButton[];
};

/** @param wanted a page, which may lie beyond the last one by now */
export const pageOf = <Item>(
  all: readonly Item[],
  { wanted, size, to }: { wanted: number; size: number; to: (page: number) => ButtonData },
): PageOf<Item> => {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(wanted, 0), pages - 1);
  return {
    at,
    pages,
    items: all.slice(at * size, (at + 1) * size),
    turning: turning(at, pages, to),
  };
};

/** To the page before and the page after, where there is one. */
export const turning = (
  at: number,
  pages: number,
  to: (page: number) => ButtonData,
): MessageButton[] => [
  ...(at > 0 ? [{ label: say('button-page-before'), data: to(at - 1) }] : []),
  ...(at < pages - 1 ? [{ label: say('button-page-after'), data: to(at + 1) }] : []),
];
