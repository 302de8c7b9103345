import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, composer, openPageWorld, type PageWorld, says, sees } from './page-world.ts';

const beside = (page: Page): FrameLocator => page.frameLocator('#beside iframe');

const searchOf = (page: Page): string => new URL(page.url()).search;

const paper = (frame: FrameLocator | Page): Promise<string> =>
  frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

describe.skipIf(chromiumPath === null)('the chat page: two people side by side', () => {
  let world: PageWorld;
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterAll(() => world.close());
  afterEach(() => world.tidy());

  /** Two people who have pressed Start, on one page. */
  const pair = async (): Promise<{ one: number; other: number; page: Page }> => {
    const one = await world.addPerson('Lan');
    const other = await world.addPerson('Hùng', 'Quản trị của Ban Thi đua - Khen thưởng');
    const page = await world.open(`/?person=${one}&beside=${other}`);
    await button(page, 'Bắt đầu').click();
    await sees(page, 'Kính chào đồng chí');
    await beside(page).getByRole('button', { name: 'Bắt đầu', exact: true }).click();
    await beside(page).getByText('Kính chào đồng chí').waitFor();
    return { one, other, page };
  };

  it('shows both chats of a link, each with its own composer and its own news', async () => {
    const { one, other, page } = await pair();
    await says(page, 'lời của Lan');
    await sees(page, 'Đã nghe: lời của Lan');
    const second = beside(page).getByRole('textbox', { name: 'Tin nhắn' });
    await second.fill('lời của Hùng');
    await second.press('Enter');
    await beside(page).getByText('Đã nghe: lời của Hùng').waitFor();
    expect(await page.getByRole('log').innerText()).not.toContain('lời của Hùng');
    await world.bot.api.sendMessage(other, 'Tin riêng cho Hùng');
    await beside(page).getByRole('log').getByText('Tin riêng cho Hùng').waitFor();
    await world.bot.api.sendMessage(one, 'Tin riêng cho Lan');
    await sees(page, 'Tin riêng cho Lan');
    expect(await page.locator('.unread:visible').count()).toBe(0);
  });

  it('opens somebody beside from the list, changes who it is, closes it; the address follows', async () => {
    const third = await world.addPerson('Hoa');
    const { one, other, page } = await pair();
    await beside(page).getByRole('button', { name: 'Đóng cuộc trò chuyện này' }).click();
    await page.locator('#beside').waitFor({ state: 'hidden' });
    expect(searchOf(page)).toBe(`?person=${one}`);
    await page.locator(`[data-person="${other}"]`).hover();
    await page.locator(`[data-beside="${other}"]`).click();
    await beside(page).getByRole('heading', { name: 'Hùng' }).waitFor();
    expect(searchOf(page)).toBe(`?person=${one}&beside=${other}`);
    await beside(page).getByRole('button', { name: 'Đổi sang người khác' }).click();
    await beside(page).getByRole('menuitem', { name: 'Hoa' }).last().click();
    await beside(page).getByRole('heading', { name: 'Hoa' }).waitFor();
    await expect.poll(() => searchOf(page)).toBe(`?person=${one}&beside=${third}`);
    await page.reload();
    await beside(page).getByRole('heading', { name: 'Hoa' }).waitFor();
    expect(await page.locator(`[data-person="${third}"]`).getAttribute('aria-current')).toBe(
      'location',
    );
  });

  it('opens a link of the bot in the chat where that person already is', async () => {
    const { one, other, page } = await pair();
    await says(page, 'nút');
    await page.getByRole('link', { name: 'Lời mời' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption(String(other));
    await button(page, 'Mở').click();
    await beside(page).getByText('Đã mở lời mời thu-moi_01').waitFor();
    expect(searchOf(page)).toBe(`?person=${one}&beside=${other}`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  it('has one chat where the window is too small for two, and both again when it grows', async () => {
    const { page } = await pair();
    await page.setViewportSize({ width: 900, height: 800 });
    await page.locator('#beside').waitFor({ state: 'hidden' });
    await composer(page).waitFor();
    await page.setViewportSize({ width: 1200, height: 800 });
    await beside(page).getByText('Kính chào đồng chí').waitFor();
    expect(await page.locator('#beside iframe').count()).toBe(1);
  });

  it('obeys the keys in the chat beside too: another person there, the workshop below both', async () => {
    await world.addPerson('Người sau cùng');
    const { one, page } = await pair();
    const second = beside(page);
    await second.getByRole('textbox', { name: 'Tin nhắn' }).press('Alt+ArrowUp');
    await second.getByRole('heading', { name: 'Người sau cùng' }).waitFor();
    expect(searchOf(page)).toContain(`person=${one}&beside=`);
    await second.locator('#transcript').press('Alt+KeyL');
    const workshop = page.getByRole('region', { name: 'Bên trong' });
    await workshop.waitFor();
    await page.keyboard.press('Escape');
    await workshop.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  it('copies the link to a person, blocks and unblocks in either chat', async () => {
    const { other, page } = await pair();
    const second = beside(page);
    await second.getByRole('button', { name: 'Thêm lựa chọn' }).click();
    await second.getByRole('menuitem', { name: 'Chép đường dẫn của người này' }).click();
    await second.getByText('Đã chép', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe(`?person=${other}`);
    await second.getByRole('button', { name: 'Thêm lựa chọn' }).click();
    await second.getByRole('menuitem', { name: 'Chặn bot' }).click();
    await page.locator(`[data-person="${other}"]`).getByText('đã chặn bot').waitFor();
    await expect(world.bot.api.sendMessage(other, 'x')).rejects.toThrow('blocked');
    await second.getByRole('button', { name: 'Bỏ chặn bot' }).click();
    await second.getByRole('textbox', { name: 'Tin nhắn' }).waitFor();
  });

  it('speaks one language and has one light in both chats', async () => {
    const { page } = await pair();
    await button(page, 'EN').click();
    await beside(page).getByRole('textbox', { name: 'Message' }).waitFor();
    await button(page, 'Dark mode').click();
    await expect.poll(() => beside(page).locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await paper(page)).toBe('rgb(16, 21, 31)');
    expect(await paper(beside(page))).toBe('rgb(16, 21, 31)');
    await page.reload();
    expect(await button(page, 'Dark mode').getAttribute('aria-pressed')).toBe('true');
  });
});
