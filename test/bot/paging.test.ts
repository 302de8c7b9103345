import { describe, expect, it } from 'vitest';

import type { PageData } from '../../src/bot/kit/address.ts';
import { pageOf, blocksOf, type Finding } from '../../src/bot/kit/paging.ts';
import { createText } from '../../src/text.ts';

const SIZE = 20;
const to = (page: number): PageData => `cum:l:${page}` as PageData;
const named = (item: string): string[] => [item];

const request = (sought?: string): Finding => ({
  ports: { text: createText() },
  who: { language: 'vi' },
  ...(sought === undefined ? {} : { sought }),
});

const items = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Phường Láng ${at + 1}`);

const labelsOf = (buttons: readonly { label: { key: string } }[]): string[] =>
  buttons.map(({ label }) => label.key);

describe.each([0, 1, 20, 21, 101, 417])('a list of %i', (count) => {
  const all = items(count);
  const pages = Math.max(1, Math.ceil(count / SIZE));

  it('shows each entry once on its pages, and offers to look for one where there are several', () => {
    const shown = Array.from({ length: pages }, (_, wanted) =>
      pageOf(request(), all, { wanted, size: SIZE, to, named }),
    );
    expect(shown.flatMap((page) => page.items)).toEqual(all);
    for (const { turning } of shown)
      expect(labelsOf(turning).includes('button-find')).toBe(pages > 1);
  });

  it('finds the last one, and says how many there are', () => {
    const asked = request(`phuong ${count}`);
    const { items: found, turning } = pageOf(asked, all, { wanted: 0, size: SIZE, to, named });
    expect(found).toEqual(count === 0 ? [] : [`Phường Láng ${count}`]);
    expect(asked.found).toMatchObject({ key: 'list-found' });
    expect(labelsOf(turning)).toEqual(['button-find-again', 'button-find-all']);
  });

  it('shows as many as fit of what is called alike', () => {
    const asked = request('lang');
    const { items: found } = pageOf(asked, all, { wanted: 0, size: SIZE, to, named });
    expect(found).toEqual(all.slice(0, SIZE));
    const key = count > SIZE ? 'list-found-more' : 'list-found';
    expect(asked.found?.key).toBe(key);
  });

  it('finds a block that is read and not pressed', () => {
    const blocks = all.map((one) => `<b>${one}</b>: 98,5 %`);
    const { html } = blocksOf(request(`lang ${count}`), blocks, { wanted: 0, to });
    expect(html).toBe(blocks.at(-1) ?? '');
  });
});
