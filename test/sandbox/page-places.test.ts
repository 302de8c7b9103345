import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, composer, openPageWorld, type PageWorld, says, sees } from './page-world.ts';

/** The smallest picture that a browser draws: one pixel of PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function chooses(
  page: Page,
  kind: 'Gửi tệp' | 'Gửi ảnh',
  file: { name: string; mimeType: string; buffer: Buffer },
) {
  await button(page, 'Đính kèm tệp hoặc ảnh').click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: kind }).click();
  await (await choosing).setFiles(file);
}

/** How many pixels of this element stick out to its right. */
const excess = (page: Page, selector: string) =>
  page.locator(selector).evaluate((node) => node.scrollWidth - node.clientWidth);

describe.skipIf(chromiumPath === null)('the chat page: files, links, clock, small screens', () => {
  let world: PageWorld;
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterAll(() => world.close());
  afterEach(() => world.tidy());

  it('sends a file with a Vietnamese name and gives the bot’s file back, byte for byte', async () => {
    const { page } = await world.started('An');
    const buffer = Buffer.from('%PDF-1.4 kế hoạch đã ký');
    await chooses(page, 'Gửi tệp', {
      name: 'Kế hoạch năm 2027.pdf',
      mimeType: 'application/pdf',
      buffer,
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Kế hoạch năm 2027.pdf').waitFor();
    await dialog.getByRole('textbox').fill('Bản đã ký');
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await sees(page, `Đã nhận ${buffer.length} byte, chú thích: Bản đã ký`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về Bản sao Kế hoạch năm 2027.pdf' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Bản sao Kế hoạch năm 2027.pdf');
    expect(await readFile(await download.path())).toEqual(buffer);
  });

  it('takes files that are dropped on the chat, several as one album', async () => {
    const { page } = await world.started('Ánh');
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['một'], 'một.txt', { type: 'text/plain' }));
      transfer.items.add(new File(['hai'], 'hai.txt', { type: 'text/plain' }));
      return transfer;
    });
    await page.dispatchEvent('#chat', 'drop', { dataTransfer: dropped });
    await page.getByRole('dialog').getByText('hai.txt').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).click();
    const files = page.locator('.from-person .file-name');
    await expect.poll(() => files.allInnerTexts()).toEqual(['một.txt', 'hai.txt']);
  });

  it('sends a picture as a photo and shows it', async () => {
    const { page } = await world.started('Bình');
    await chooses(page, 'Gửi ảnh', { name: 'anh.png', mimeType: 'image/png', buffer: PIXEL });
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).click();
    await sees(page, 'Đã nhận ảnh rộng 1');
    const picture = page.getByRole('log').getByRole('img', { name: 'Ảnh' });
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1);
  });

  it('opens a deep link from the address once, however often it is reloaded', async () => {
    const id = await world.addPerson('Chi');
    const page = await world.open(`/?person=${id}&start=thu-moi_02`);
    await sees(page, 'Đã mở lời mời thu-moi_02');
    expect(new URL(page.url()).search).toBe(`?person=${id}`);
    await page.reload();
    await sees(page, 'Đã mở lời mời thu-moi_02');
    expect(world.heard.filter((text) => text === '/start thu-moi_02')).toHaveLength(1);
  });

  it('opens the bot’s own link inside the page as the person one chooses, and copies', async () => {
    const guest = await world.addPerson('Người lạ', 'Chưa có đơn vị');
    const { page } = await world.started('Dung');
    await says(page, 'nút');
    await button(page, 'Chép mã').click();
    await page.getByRole('status').getByText('Đã chép').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('P-LANG');
    await page.getByRole('link', { name: 'Lời mời' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption(String(guest));
    await button(page, 'Mở').click();
    await sees(page, 'Đã mở lời mời thu-moi_01');
    expect(new URL(page.url()).search).toBe(`?person=${guest}`);
  });

  it('moves the clock and tells days apart, in Hanoi’s time', async () => {
    const { id, page } = await world.started('Em');
    await sees(page, 'Hôm nay');
    await button(page, '+1 ngày').click();
    await page.getByText('Giờ thử, lệch +1 ngày').waitFor();
    await sees(page, 'Hôm qua');
    await world.bot.api.sendMessage(id, 'Sang ngày mới');
    await sees(page, 'Hôm nay');
    await page.getByLabel('Đến thời điểm (giờ Hà Nội)').fill('2027-02-28T09:30');
    await button(page, 'Chuyển đến').click();
    await page.getByText('28/02/2027').waitFor();
    expect(await page.locator('#clock-face').innerText()).toContain('09:30');
    await button(page, 'Về giờ máy').click();
    await page.getByText('Giờ máy, Hà Nội').waitFor();
  });

  it('counts what another person has not read', async () => {
    const other = await world.addStarted('Người nhận', 'thu-moi_03');
    const { page } = await world.started('Giang');
    await world.bot.api.sendMessage(other, 'Có tin cho đồng chí');
    const card = page.locator(`[data-person="${other}"]`);
    await card.getByText('Có tin cho đồng chí').waitFor();
    const before = Number(await card.locator('.unread').innerText());
    expect(before).toBeGreaterThanOrEqual(1);
    await card.click();
    await card.locator('.unread').waitFor({ state: 'detached' });
  });

  it('tells a blocked bot from an open chat', async () => {
    const { id, page } = await world.started('Hà');
    await button(page, 'Thêm lựa chọn').click();
    await page.getByRole('menuitem', { name: 'Chặn bot' }).click();
    await button(page, 'Bỏ chặn bot').waitFor();
    await expect(world.bot.api.sendMessage(id, 'x')).rejects.toThrow('blocked');
    await button(page, 'Bỏ chặn bot').click();
    await composer(page).waitFor();
  });

  it('fits a phone: a list, then one chat with a way back, nothing wider than the screen', async () => {
    const id = await world.addPerson(
      'Nguyễn Hoàng Phương Thảo',
      'Đầu mối Trung tâm Phục vụ hành chính công',
    );
    const page = await world.open('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    const card = page.locator(`[data-person="${id}"]`);
    await card.click();
    await button(page, 'Bắt đầu').click();
    await sees(page, 'Kính chào đồng chí');
    expect(await card.isVisible()).toBe(false);
    for (const text of ['nút', 'định dạng', 'bàn phím', 'x'.repeat(300)]) {
      await says(page, text);
      await page.locator('.from-person', { hasText: text }).waitFor();
    }
    await page.getByRole('log').getByText('Đã nghe: xxx').waitFor();
    expect([await excess(page, 'html'), await excess(page, '#transcript')]).toEqual([0, 0]);
    await button(page, 'Về danh sách người').click();
    await card.waitFor();
    expect(await composer(page).isVisible()).toBe(false);
    await page.goBack();
    await composer(page).waitFor();
  });

  it('speaks English when asked and remembers it', async () => {
    const { page } = await world.started('Khoa');
    await page.getByRole('button', { name: 'EN' }).click();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
