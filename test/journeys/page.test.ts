import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import {
  andSees,
  hurriesThrough,
  lastMessage,
  meets,
  openSandboxPage,
  type SandboxPage,
  taps,
} from '../support/sandbox-page.ts';
import { takePicture } from '../support/take-screenshots.ts';

/** At two and a half seconds a tap more of them would not fit into two minutes. */
const MOST_TAPS = 48;

const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.skipIf(chromiumPath === null)('the page of `npm start` on a phone', () => {
  let sandbox: SandboxPage;
  let page: Page;

  beforeAll(async () => {
    sandbox = await openSandboxPage();
    page = await sandbox.open();
  });
  afterAll(() => sandbox.close());

  it('lets one submit a plan as Phường Láng by examples and buttons, and see it as an admin', async () => {
    await meets(page, 'Nguyễn Thị Lan');
    await taps(page, '○ Kế hoạch năm 2027 · hạn 1/3/2027');
    const taken = await hurriesThrough(page, 'Mã biên nhận');
    expect(taken).toBeLessThan(MOST_TAPS);
    const [number] = /BN-\d{4}-\d{4}/.exec(await lastMessage(page).innerText()) ?? [];
    expect(number).toBeDefined();
    await taps(page, 'Xem bản đã gửi');
    expect(await lastMessage(page).innerText()).toContain('Kỷ cương, trách nhiệm');
    expect(await isWiderThanScreen(page)).toBe(false);

    await page.getByRole('button', { name: 'Về danh sách người' }).click();
    await meets(page, 'Phạm Quốc Hùng');
    await andSees(page, async () => {
      await page.getByRole('textbox', { name: 'Tin nhắn' }).fill('/tinhhinh');
      await page.keyboard.press('Enter');
    });
    await taps(page, 'Chọn mốc khác');
    await taps(page, 'Kế hoạch năm 2027 · 1/3/2027');
    expect(await lastMessage(page).innerText()).toContain('Đã gửi: 1');
    await andSees(page, () =>
      lastMessage(page)
        .getByRole('button', { name: / · 1\// })
        .click(),
    );
    expect(await lastMessage(page).innerText()).toMatch(/● Phường Láng/);
    await taps(page, 'Phường Láng');
    expect(await lastMessage(page).innerText()).toContain(number);
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(sandbox.troubles).toEqual([]);
  }, 120_000);

  it('can be pictured anew for the README, in a small file', async () => {
    const picture = await takePicture(sandbox, 'Lê Thị Hoa');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeLessThanOrEqual(300_000);
    expect(sandbox.troubles).toEqual([]);
  }, 120_000);
});
