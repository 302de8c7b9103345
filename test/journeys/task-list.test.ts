import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { speaksFor } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import { lastMessage, meets, openSandboxPage } from '../support/sandbox-page.ts';

/** What fits on a row of a phone; a contact of several units has their names on it as well. */
const LONGEST_LABEL = { ofOne: 44, ofSeveral: 52 };

/** Lines of words and rows of buttons that stand on one screen of 640 points. */
const MOST_LINES = 6;
const MOST_ROWS = 10;

/** What the list says of each task, on all of its pages. */
const tasksOf = async (player: Player): Promise<string[]> => {
  const tasks = [];
  for (;;) {
    tasks.push(...player.buttons.filter((words) => /^[○◐●?] /.test(words)));
    if (!player.sees('button-page-after')) return tasks;
    await player.taps('button-page-after');
  }
};

const rowsOf = (player: Player): number =>
  player.messages.findLast(({ inlineKeyboard }) => inlineKeyboard)?.inlineKeyboard?.length ?? 0;

const isShort = (player: Player, longest = LONGEST_LABEL.ofOne): void => {
  expect(player.screen.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(rowsOf(player)).toBeLessThanOrEqual(MOST_ROWS);
  expect(player.buttons.filter(({ length }) => length > longest)).toEqual([]);
};

it.each([
  { language: 'vi' as const, late: 'quá hạn 1/2', due: 'hạn 1/3', more: 'còn 2 việc khác' },
  { language: 'en' as const, late: 'was due 1 Feb', due: 'due 1 Mar', more: '2 more' },
])(
  'has one line for each task, the most urgent first ($language)',
  async ({ language, ...said }) => {
    const world = await openWorld({ today: '2027-01-04' });
    const lan = world.player('Phường Láng');
    await lan.starts();
    if (language === 'en') {
      await lan.says('/ngonngu');
      await lan.taps('English');
      lan.language = language;
    }
    await goTo(world, '2027-02-25');
    await lan.says('/menu');
    isShort(lan);
    expect(lan.screen.split('Phường Láng')).toHaveLength(2);
    expect(lan).toSay('tasks-first');
    expect(lan).toSay('task-overdue', { days: 13 });
    const tasks = await tasksOf(lan);
    expect(tasks[0]).toContain(said.late);
    expect(tasks[1]).toContain(said.late);
    expect(tasks[2]).toContain(said.due);
  },
);

it('counts what stands on the pages behind, and goes there', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const units = ['P-LANG', 'X-O-DIEN'];
  const lan = await speaksFor(world, units, { name: 'Mai', fullName: 'Trần Thị Mai' });
  await goTo(world, '2027-06-10');
  await lan.says('/menu');
  isShort(lan, LONGEST_LABEL.ofSeveral);
  const left = Number(/còn (\d+) việc khác/.exec(lan.screen)?.[1]);
  expect((await tasksOf(lan)).length).toBe(5 + left);
  expect(lan.screen).not.toMatch(/còn \d+ việc khác/);
  isShort(lan, LONGEST_LABEL.ofSeveral);
});

it('shows three units of one contact in the order of their days, each by its name', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const units = ['P-LANG', 'X-O-DIEN', 'SO-Y-TE'];
  const mai = await speaksFor(world, units, { name: 'Mai', fullName: 'Trần Thị Mai' });
  await goTo(world, '2027-02-25');
  await mai.says('/menu');
  isShort(mai, LONGEST_LABEL.ofSeveral);
  const tasks = await tasksOf(mai);
  const late = /quá hạn (\d+)\/(\d+)$/;
  // Where a phone would cut the button, the unit is called without its kind.
  for (const unit of ['(?:Phường )?Láng', '(?:Xã )?Ô Diên', '(?:Sở )?Y tế'])
    expect(
      tasks.slice(0, 6).filter((words) => new RegExp(`^○ ${unit}: `).test(words)),
    ).toHaveLength(2);
  const days = tasks.flatMap((words) => {
    const [, day, month] = late.exec(words) ?? [];
    return day === undefined ? [] : Number(month) * 100 + Number(day);
  });
  expect(days.length).toBeGreaterThan(0);
  expect(tasks.findLastIndex((words) => late.test(words))).toBe(days.length - 1);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(tasks).toContain('○ Xã Ô Diên: Kế hoạch năm 2027 · 1/3');
});

it('keeps plans of years that run where they are seen, however long they are overdue', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  await goTo(world, '2027-08-16');
  await lan.says('/menu');
  const tasks = await tasksOf(lan);
  for (const plan of ['Kế hoạch năm 2027', 'Kế hoạch 2026-2030'])
    expect(tasks.join('\n')).toContain(`○ ${plan} · quá hạn`);
  await lan.taps('button-tasks-earlier');
  const earlier = (await tasksOf(lan)).join('\n');
  expect(earlier).toContain('Thống kê năm 2026');
  expect(earlier).not.toContain('Kế hoạch');
});

/** How high the newest message stands with its buttons, and how much of the chat is to be seen. */
const heightsOn = async (page: Page): Promise<{ message: number; chat: number }> => {
  const message = await lastMessage(page).boundingBox();
  const chat = await page.getByRole('log').boundingBox();
  return { message: message?.height ?? Infinity, chat: chat?.height ?? 0 };
};

describe.skipIf(chromiumPath === null)('on the screen of a phone', () => {
  it('shows the whole list with its buttons', async () => {
    const sandbox = await openSandboxPage();
    const page = await sandbox.open({ viewport: { width: 390, height: 844 } });
    await meets(page, 'Nguyễn Thị Lan');
    await page.evaluate(async () => {
      await fetch('/_sandbox/clock', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ at: '2027-02-25T09:00:00+07:00' }),
      });
    });
    await page.getByRole('textbox', { name: 'Tin nhắn' }).fill('/menu');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Cần làm trước').waitFor();
    const tall = await heightsOn(page);
    expect(tall.message).toBeLessThanOrEqual(tall.chat);
    await sandbox.close();
  });
});
