import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, composer, openPageWorld, type PageWorld, says, sees } from './page-world.ts';

describe.skipIf(chromiumPath === null)('the chat page', () => {
  let world: PageWorld;
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterAll(() => world.close());
  afterEach(() => world.tidy());

  it('says that it is not Telegram and leads a newcomer from the list to the first answer', async () => {
    const id = await world.addPerson('Nguyễn Thị Lan', 'Đầu mối Phường Láng');
    const page = await world.open('/');
    await page.getByRole('note').getByText('không phải Telegram').waitFor();
    await page.getByText('not Telegram').waitFor();
    await page.locator(`[data-person="${id}"]`).click();
    expect(await page.locator('#chat-head').innerText()).toContain('Đầu mối Phường Láng');
    await button(page, 'Bắt đầu').click();
    await sees(page, '/start');
    await sees(page, 'Kính chào đồng chí');
  });

  it('sends with Enter, breaks lines with Shift+Enter, shows markup as plain text and keeps the focus', async () => {
    const { page } = await world.started('An');
    await composer(page).fill('dòng một <img src=x>');
    await composer(page).press('Shift+Enter');
    await page.keyboard.type('dòng hai');
    await composer(page).press('Enter');
    await sees(page, 'Đã nghe: dòng một <img src=x>\ndòng hai');
    expect(world.heard.at(-1)).toBe('dòng một <img src=x>\ndòng hai');
    expect(await page.locator('.text img').count()).toBe(0);
    expect(await composer(page).inputValue()).toBe('');
    await page.keyboard.type('tiếp');
    expect(await composer(page).inputValue()).toBe('tiếp');
  });

  it('spins a pressed button until the bot answers, then shows the toast', async () => {
    const { page } = await world.started('Bình');
    await says(page, 'nút');
    const slow = button(page, 'Chậm');
    await slow.click();
    await expect.poll(() => world.slowPresses.length).toBe(1);
    expect(await slow.getAttribute('aria-busy')).toBe('true');
    await world.slowPresses[0]?.();
    await page.getByRole('status').getByText('Đã lưu câu trả lời').waitFor();
    await expect.poll(() => slow.getAttribute('aria-busy')).toBe('false');
  });

  it('shows an alert as a dialog, an edit as "đã sửa", and lets a deleted message go', async () => {
    const { page } = await world.started('Chi');
    await says(page, 'nút');
    await button(page, 'Hộp thoại').click();
    await page.getByRole('dialog').getByText('Còn thiếu ba mục').waitFor();
    await button(page, 'Đồng ý').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, 'Sửa tin').click();
    await sees(page, 'Đã đổi nội dung');
    await page.locator('.message', { hasText: 'Đã đổi nội dung' }).getByText('đã sửa').waitFor();
    expect(await button(page, 'Sửa tin').count()).toBe(0);
    await says(page, 'nút');
    await button(page, 'Xóa tin').click();
    await page.getByRole('log').getByText('Đề nghị chọn').waitFor({ state: 'detached' });
  });

  it('renders entities as elements, opens spoilers and quotes, sends clicked commands and the example', async () => {
    const { page } = await world.started('Dung');
    await says(page, 'định dạng');
    const text = page.locator('.message', { hasText: 'Ví dụ:' }).locator('.text');
    expect(await text.locator('b').innerText()).toBe('đậm');
    expect(await text.locator('i').innerText()).toBe('nghiêng');
    expect(await text.locator('u').innerText()).toBe('gạch chân');
    expect(await text.locator('s').innerText()).toBe('gạch bỏ');
    expect(await text.locator('pre').getAttribute('data-language')).toBe('json');
    const link = text.getByRole('link', { name: 'văn bản' });
    expect(await link.getAttribute('href')).toBe('https://example.org/van-ban');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await text.getByText('bí mật').isVisible()).toBe(false);
    await text.getByRole('button', { name: 'Hiện nội dung ẩn' }).click();
    expect(await text.getByText('bí mật').isVisible()).toBe(true);
    await text.getByRole('button', { name: 'Mở rộng' }).click();
    await text.getByRole('button', { name: 'Thu gọn' }).waitFor();
    await page.getByRole('button', { name: 'Gửi ví dụ: Đoàn kết & sáng tạo' }).click();
    await sees(page, 'Đã nghe: Đoàn kết & sáng tạo');
    await text.getByRole('button', { name: '/trogiup' }).click();
    await sees(page, 'Đây là trợ giúp');
  });

  it('shows the reply keyboard with its hint, hides it on demand, sends its text, and drops a one-time one', async () => {
    const { page } = await world.started('Em');
    await says(page, 'bàn phím');
    const keys = page.getByRole('group', { name: 'Nút trả lời nhanh' });
    await keys.getByRole('button', { name: 'Kế hoạch năm' }).waitFor();
    expect(await composer(page).getAttribute('placeholder')).toBe('Chọn một mục');
    await button(page, 'Ẩn hoặc hiện bàn phím nút').click();
    await keys.waitFor({ state: 'hidden' });
    await button(page, 'Ẩn hoặc hiện bàn phím nút').click();
    await keys.getByRole('button', { name: 'Kế hoạch năm' }).click();
    await sees(page, 'Đã nghe: Kế hoạch năm');
    await keys.waitFor({ state: 'hidden' });
  });

  it('lists the commands behind "/" and by what is typed', async () => {
    await world.bot.api.setMyCommands([
      { command: 'start', description: 'Mở thực đơn' },
      { command: 'trogiup', description: 'Xem trợ giúp' },
    ]);
    const { page } = await world.started('Giang');
    await button(page, 'Danh sách lệnh').click();
    const list = page.getByRole('listbox', { name: 'Danh sách lệnh' });
    expect(await list.getByRole('option').count()).toBe(2);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.type('/tro');
    await list.getByText('Xem trợ giúp').waitFor();
    await page.keyboard.press('Enter');
    await sees(page, 'Đây là trợ giúp');
  });

  it('says by a pill that there is news below, and leads there', async () => {
    const { id, page } = await world.started('Hà');
    await says(page, 'dài');
    await page.getByRole('log').getByText('ba\nba').waitFor();
    await page.getByRole('log').evaluate((log) => log.scrollTo(0, 0));
    await page.locator('#pill').waitFor();
    await world.bot.api.sendMessage(id, 'Tin ở cuối');
    await button(page, 'Tin nhắn mới').click();
    await page.locator('#pill').waitFor({ state: 'hidden' });
    await expect.poll(() => page.getByText('Tin ở cuối').last().isVisible()).toBe(true);
  });

  it('lets a person clear the history, which the bot does not notice', async () => {
    const { id, page } = await world.started('Linh');
    const { messageId = 0 } = world.sandbox.control.chat(id).messages.at(-1) ?? {};
    await button(page, 'Thêm lựa chọn').click();
    await page.getByRole('menuitem', { name: 'Xóa lịch sử (chỉ phía mình)' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(0);
    await world.bot.api.editMessageText(id, messageId, 'Sửa trước mắt');
    await world.bot.api.sendMessage(id, 'Tin mới sau khi xóa');
    await sees(page, 'Tin mới sau khi xóa');
    expect(await page.locator('.message').count()).toBe(1);
    await page.reload();
    await world.bot.api.editMessageText(id, messageId, 'Sửa sau lưng');
    await world.bot.api.sendMessage(id, 'Tin nữa');
    await sees(page, 'Tin nữa');
    expect(await page.locator('.message').count()).toBe(2);
  });

  it('lets a person answer, change and delete a message of theirs', async () => {
    const { page } = await world.started('Khoa');
    await says(page, 'bản nháp');
    const own = page.locator('.message.from-person', { hasText: 'bản nháp' });
    await own.hover();
    await own.getByRole('button', { name: 'Lựa chọn cho tin nhắn' }).click();
    await page.getByRole('menuitem', { name: 'Sửa' }).click();
    await composer(page).fill('bản cuối');
    await composer(page).press('Enter');
    const changed = page.locator('.message.from-person', { hasText: 'bản cuối' });
    await changed.getByText('đã sửa').waitFor();
    await changed.hover();
    await changed.getByRole('button', { name: 'Lựa chọn cho tin nhắn' }).click();
    await page.getByRole('menuitem', { name: 'Xóa' }).click();
    await expect.poll(() => changed.count()).toBe(0);
  });
});
