import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, openPageWorld, type PageWorld, says, sees } from './page-world.ts';

const drawer = (page: Page) => page.getByRole('region', { name: 'Bên trong' });

const opens = async (page: Page, tab: 'Lời gọi API' | 'Lỗi thử') => {
  await button(page, 'Bên trong').click();
  await drawer(page).getByRole('tab', { name: tab }).click();
  return drawer(page);
};

type Order = { fault: string; times?: number; method?: string; person?: number; seconds?: number };

const orders = async (page: Page, order: Order) => {
  const panel = drawer(page);
  await panel.getByLabel('Số lời gọi kế tiếp').fill(String(order.times ?? 1));
  await panel.getByLabel('Lệnh gọi', { exact: true }).selectOption(order.method ?? 'sendMessage');
  await panel
    .getByLabel('Của ai')
    .last()
    .selectOption(String(order.person ?? ''));
  await panel.getByLabel('Lỗi', { exact: true }).selectOption({ label: order.fault });
  if (order.seconds !== undefined) await panel.getByLabel('Số giây').fill(String(order.seconds));
  await panel.getByRole('button', { name: 'Gây lỗi' }).click();
  await panel
    .getByText(`còn ${order.times ?? 1} lượt`)
    .last()
    .waitFor();
};

const callsOf = (page: Page, method: string) =>
  drawer(page).locator('.call', { has: page.getByText(method, { exact: true }) });

describe.skipIf(chromiumPath === null)('the chat page: what the bot calls, and faults', () => {
  let world: PageWorld;
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterAll(() => world.close());
  afterEach(async () => {
    world.sandbox.control.clearFaults();
    await world.tidy();
  });

  it('lists each call with its person, status and time, the newest first, and opens to its JSON', async () => {
    const { page } = await world.started('An');
    await opens(page, 'Lời gọi API');
    await says(page, 'xin chào');
    await sees(page, 'Đã nghe: xin chào');
    const newest = callsOf(page, 'sendMessage').first();
    await newest.getByText('An', { exact: true }).waitFor();
    await newest.locator('summary').click();
    await newest.getByText('"text": "Đã nghe: xin chào"').first().waitFor();
    expect(await newest.locator('.call-status').innerText()).toBe('200');
    expect(await newest.locator('.call-ms').innerText()).toMatch(/^\d+ ms$/);
    expect(JSON.parse(await newest.locator('pre').last().innerText())).toMatchObject({
      text: 'Đã nghe: xin chào',
    });
    expect(await callsOf(page, 'getUpdates').count()).toBe(0);
    await drawer(page).getByRole('checkbox', { name: 'getUpdates' }).check();
    await callsOf(page, 'getUpdates').first().waitFor();
  });

  it('shows what was called before it was opened; filters by person and by method', async () => {
    const other = await world.addStarted('Bình');
    const { id, page } = await world.started('Chi');
    await world.bot.api.sendChatAction(id, 'typing');
    const panel = await opens(page, 'Lời gọi API');
    await panel.getByLabel('Của ai').first().selectOption(String(other));
    await expect
      .poll(async () => new Set(await panel.locator('.call-person').allInnerTexts()))
      .toEqual(new Set(['Bình']));
    await panel.getByLabel('Của ai').first().selectOption('');
    await panel.getByLabel('Lọc theo tên lệnh gọi').fill('chataction');
    await expect
      .poll(() => panel.locator('.call strong').allInnerTexts())
      .toEqual(['sendChatAction']);
    await panel.getByLabel('Lọc theo tên lệnh gọi').fill('không có');
    await panel.getByText('Chưa có lời gọi nào.').waitFor();
  });

  it('holds still while it is paused, and begins anew when it is cleared', async () => {
    const { id, page } = await world.started('Dung');
    const panel = await opens(page, 'Lời gọi API');
    await panel.getByLabel('Của ai').first().selectOption(String(id));
    await expect.poll(() => panel.locator('.call').count()).toBe(1);
    await panel.getByRole('button', { name: 'Tạm dừng' }).click();
    await world.bot.api.sendMessage(id, 'trong lúc dừng');
    await sees(page, 'trong lúc dừng');
    expect(await panel.locator('.call').count()).toBe(1);
    await panel.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect.poll(() => panel.locator('.call').count()).toBe(2);
    await panel.getByRole('button', { name: 'Xóa danh sách' }).click();
    await expect.poll(() => panel.locator('.call').count()).toBe(0);
    await world.bot.api.sendMessage(id, 'sau khi xóa');
    await expect.poll(() => panel.locator('.call').count()).toBe(1);
  });

  it('orders a fault for so many calls of one person, counts them down, shows the refused call', async () => {
    const other = await world.addStarted('Em');
    const { id, page } = await world.started('Giang');
    await opens(page, 'Lỗi thử');
    await orders(page, { fault: '429 · gửi quá nhanh', times: 2, person: id, seconds: 7 });
    expect(await page.locator('#fault-count').innerText()).toBe('1');
    await world.bot.api.sendMessage(other, 'người khác vẫn nhận');
    await expect(world.bot.api.sendMessage(id, 'một')).rejects.toThrow('retry after 7');
    await drawer(page).getByText('còn 1 lượt').waitFor();
    await expect(world.bot.api.sendMessage(id, 'hai')).rejects.toThrow('429');
    await page.locator('#fault-count').waitFor({ state: 'hidden' });
    await world.bot.api.sendMessage(id, 'ba');
    await sees(page, 'ba');
    await drawer(page).getByRole('tab', { name: 'Lời gọi API' }).click();
    const refused = drawer(page).locator('.call-bad').first();
    expect(await refused.innerText()).toContain('Too Many Requests: retry after 7');
  });

  it('makes the next call fail, in each way that it offers', async () => {
    const { id, page } = await world.started('Hoa');
    await opens(page, 'Lỗi thử');
    for (const [fault, error] of [
      ['403 · người dùng đã chặn bot', 'Forbidden'],
      ['403 · tài khoản đã xóa', 'user is deactivated'],
      ['400 · không tìm thấy cuộc trò chuyện', 'chat not found'],
      ['400 · nhóm đã thành siêu nhóm', 'upgraded to a supergroup'],
      ['500 · máy chủ Telegram hỏng', 'Internal Server Error'],
      ['502 · trang HTML thay cho JSON', 'Network request'],
      ['Đứt trước khi nhận', 'Network request'],
      ['Đứt sau khi đã nhận', 'Network request'],
    ] as const) {
      const words = `${fault}: có tới không`;
      await orders(page, { fault });
      await expect(world.bot.api.sendMessage(id, words)).rejects.toThrow(error);
      await expect.poll(() => drawer(page).locator('.fault-list li').count()).toBe(0);
      const came = await page.getByRole('log').getByText(words).allInnerTexts();
      expect(came).toEqual(fault === 'Đứt sau khi đã nhận' ? [words] : []);
    }
  });

  it('shows orders that were placed elsewhere too', async () => {
    const { id, page } = await world.started('Ích');
    const fault = { type: 'error', code: 418, description: 'I am a teapot' } as const;
    world.sandbox.control.addFault({ method: 'sendPoll', chatId: id, times: 4, fault });
    const panel = await opens(page, 'Lỗi thử');
    const line = await panel.locator('.fault-list li').innerText();
    expect(line).toBe('sendPoll · I am a teapot · Ích · còn 4 lượt');
  });

  it('tells how fast the bot sends, and slows it down as Telegram would', async () => {
    const { id, page } = await world.started('Kiên');
    onTestFinished(() => world.sandbox.control.setRates(false));
    await button(page, 'Bên trong').click();
    await drawer(page).getByRole('tab', { name: 'Tốc độ gửi' }).click();
    const panel = drawer(page).getByRole('tabpanel', { name: 'Tốc độ gửi' });
    const valueOf = (name: string) =>
      panel.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]').innerText();
    await panel.getByText('Một cuộc trò chuyện').waitFor();
    expect(await valueOf('Tin trong giây vừa qua')).toMatch(/^\d+ trên 30$/);
    expect(await valueOf('Một nhóm')).toBe('20 tin mỗi phút, kể cả lần sửa');
    await panel.getByRole('checkbox', { name: 'Hạn chế như Telegram' }).check();
    await expect.poll(() => world.sandbox.control.rates().isOn).toBe(true);
    for (let n = 0; n < 3; n += 1) await world.bot.api.sendMessage(id, `tin ${n}`);
    await expect(world.bot.api.sendMessage(id, 'quá nhanh')).rejects.toThrow('retry after 1');
    await expect.poll(() => valueOf('Số lần bị 429')).toBe('1');
  });

  it('slows an answer down, and takes all orders back', async () => {
    const { id, page } = await world.started('Khoa');
    const panel = await opens(page, 'Lỗi thử');
    await orders(page, { fault: 'Trả lời chậm', method: 'sendChatAction', seconds: 1 });
    await world.bot.api.sendChatAction(id, 'typing');
    await expect.poll(() => panel.locator('.fault-list li').count()).toBe(0);
    await orders(page, { fault: '403 · người dùng đã chặn bot', times: 9 });
    await panel.getByRole('button', { name: 'Bỏ mọi lỗi thử' }).click();
    await page.getByRole('status').getByText('Đã bỏ mọi lỗi thử').waitFor();
    expect(await panel.locator('.fault-list li').count()).toBe(0);
    await world.bot.api.sendMessage(id, 'lại thông');
    await sees(page, 'lại thông');
  });

  it('is worked by keys alone and gives the focus back', async () => {
    const { page } = await world.started('Lan');
    await page.keyboard.press('Alt+KeyL');
    const panel = drawer(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Lời gọi API');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Lỗi thử');
    await panel.getByRole('button', { name: 'Gây lỗi' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await panel.locator('summary').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.locator('.call').nth(1).getByText('Tham số').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('say');
  });

  it('covers a phone and leads back', async () => {
    const id = await world.addPerson('Mai');
    const page = await world.open(`/?person=${id}`, { viewport: { width: 390, height: 844 } });
    await button(page, 'Bắt đầu').click();
    await button(page, 'Thêm lựa chọn').click();
    await page.getByRole('menuitem', { name: 'Bên trong' }).click();
    await callsOf(page, 'sendMessage').first().waitFor();
    const box = await drawer(page).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    await drawer(page).getByRole('button', { name: 'Đóng' }).click();
    await sees(page, 'Kính chào đồng chí');
  });
});
