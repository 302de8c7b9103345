import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, composer, openPageWorld, type PageWorld, says, sees } from './page-world.ts';
import { png } from './pictures.ts';

describe.skipIf(chromiumPath === null)('the chat page: a newcomer, keys, albums, days', () => {
  let world: PageWorld;
  const cast = { contact: 0, admin: 0 };
  beforeAll(async () => {
    world = await openPageWorld();
    cast.contact = await world.addPerson('Lan', 'Đầu mối Phường Láng');
    cast.admin = await world.addPerson('Hùng', 'Quản trị của Ban Thi đua - Khen thưởng');
    await world.addPerson('Hà', 'Người lạ lúc ban đầu');
  });
  afterAll(() => world.close());
  afterEach(() => world.tidy());

  it('says what it is where no chat is open, and leads to each person', async () => {
    const page = await world.open('/');
    for (const name of ['Hùng', 'Hà', 'Lan']) {
      await page.goto(world.sandbox.pageUrl);
      await page.getByRole('heading', { name: 'Năm phút làm quen' }).waitFor();
      await button(page, `Đóng vai ${name}`).click();
      await page.locator('#chat-head').getByRole('heading', { name }).waitFor();
    }
    await button(page, 'Xem trong 5 phút').click();
    const tour = page.getByRole('dialog', { name: 'Năm phút làm quen' });
    await tour.getByText('Là quản trị của Ban').waitFor();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-tour');
  });

  it('lets time pass for somebody who has work left: presses Start, moves the clock', async () => {
    const id = await world.addPerson('Minh', 'Đầu mối Sở Nội vụ');
    world.sandbox.control.moveClock({ at: '2026-11-25T09:00:00+07:00' });
    const page = await world.open('/');
    // 21/2/2027 is a Sunday, on which nobody is reminded.
    await button(page, 'Đến 22/2/2027 09:00').click();
    await page.locator('#chat-head').getByRole('heading', { name: 'Minh' }).waitFor();
    await sees(page, 'Kính chào đồng chí');
    await expect
      .poll(() => new Date(world.sandbox.control.clock().now).toISOString())
      .toContain('2027-02-22T02:00');
    expect(world.sandbox.control.person(id).started).toBe(true);
    world.sandbox.control.moveClock({ offsetMs: 0 });
  });

  it('puts the contact and the admin side by side', async () => {
    const page = await world.open('/');
    await button(page, 'Đầu mối và quản trị cạnh nhau').click();
    await page.frameLocator('#beside iframe').getByRole('heading', { name: 'Hùng' }).waitFor();
    expect(new URL(page.url()).search).toBe(`?person=${cast.contact}&beside=${cast.admin}`);
  });

  it('tells it in English too, roles included', async () => {
    const page = await world.open('/');
    await button(page, 'EN').click();
    await page.getByRole('heading', { name: 'Five minutes to know it' }).waitFor();
    const card = page.locator(`[data-person="${cast.admin}"]`);
    await card.getByText('Admin of the Emulation and Commendation Board').waitFor();
    const left = await page.locator('#no-chat').innerText();
    expect(left).not.toMatch(/Đóng vai|Là đầu mối/);
  });

  it('fits a phone', async () => {
    const page = await world.open('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await button(page, 'Xem trong 5 phút').click();
    const tour = page.getByRole('dialog');
    expect(await tour.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await tour.getByRole('button', { name: 'Đóng vai Lan' }).click();
    await button(page, 'Bắt đầu').waitFor();
  });

  it('goes from person to person by keys, in the list and from the composer', async () => {
    const page = await world.open('/');
    await page.locator(`[data-person="${cast.contact}"]`).focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-person'));
    expect(await focused()).toBe(String(cast.admin));
    await page.keyboard.press('Enter');
    await page.locator('#chat-head').getByRole('heading', { name: 'Hùng' }).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('#chat-head').getByRole('heading', { name: 'Lan' }).waitFor();
    await page.locator('#theme').focus();
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog', { name: 'Năm phút làm quen' }).waitFor();
  });

  it('changes the last own message with ↑, leaves it with Escape', async () => {
    const { page } = await world.started('Dung');
    await says(page, 'bản đầu');
    await sees(page, 'Đã nghe: bản đầu');
    await composer(page).press('ArrowUp');
    await page.getByText('Sửa tin nhắn').waitFor();
    expect(await composer(page).inputValue()).toBe('bản đầu');
    await composer(page).press('Escape');
    expect(await composer(page).inputValue()).toBe('');
    await composer(page).press('ArrowUp');
    await composer(page).fill('bản sau');
    await composer(page).press('Enter');
    await page.locator('.from-person', { hasText: 'bản sau' }).getByText('đã sửa').waitFor();
  });

  it('shows an album as one grid under its caption, and lets one picture of it go', async () => {
    const { id, page } = await world.started('Em');
    const photo = { kind: 'photo', bytes: png(8, 8), mediaGroupId: 'album-1' } as const;
    world.sandbox.control.sendFile(id, { ...photo, name: '1.png', caption: 'Lễ phát động' });
    for (const name of ['2.png', '3.png']) world.sandbox.control.sendFile(id, { ...photo, name });
    const album = page.getByRole('article', { name: 'Nhóm 3 tệp' });
    await album.getByText('Lễ phát động').waitFor();
    expect(await album.getByRole('img').count()).toBe(3);
    expect(await page.locator('.message.from-person').count()).toBe(2);
    const [first, second, third] = await Promise.all(
      [0, 1, 2].map((at) => album.locator('.album-cell').nth(at).boundingBox()),
    );
    expect(second?.y).toBe(third?.y);
    expect(first?.width).toBeGreaterThan(second?.width ?? 0);
    await album.hover();
    await album.getByRole('button', { name: 'Lựa chọn cho tin nhắn' }).last().click();
    await page.getByRole('menuitem', { name: 'Xóa' }).click();
    await page.getByRole('article', { name: 'Nhóm 2 tệp' }).waitFor();
  });

  it('sends what a form cannot take, and a phone number where the bot asks for one', async () => {
    const { id, page } = await world.started('Giang');
    await button(page, 'Đính kèm tệp hoặc ảnh').click();
    await page.getByRole('menuitem', { name: 'Tin thoại' }).click();
    await page.locator('.from-person').getByText('Tin thoại').waitFor();
    await world.bot.api.sendMessage(id, 'Đề nghị gửi số', {
      reply_markup: { keyboard: [[{ text: 'Gửi số của tôi', request_contact: true }]] },
    });
    await button(page, 'Gửi số của tôi').click();
    await page.getByRole('dialog').getByText('số bịa').waitFor();
    await button(page, 'Gửi').last().click();
    await page.locator('.from-person').getByText('Số điện thoại +84900000').waitFor();
    const { other } = world.sandbox.control.chat(id).messages.at(-1) ?? {};
    expect(other).toMatchObject({ contact: { user_id: id } });
  });

  it('goes to a day of the emulation year', async () => {
    const page = await world.open(`/?person=${cast.contact}`);
    await page.getByLabel('Đến thời điểm (giờ Hà Nội)').fill('2026-11-22T10:00');
    await button(page, 'Chuyển đến').click();
    await page.getByText('22/11/2026').waitFor();
    const days = page.getByLabel('Mốc của năm thi đua…');
    await days.selectOption({ label: '1/3/2027 09:00 · Ngày cuối của hạn Kế hoạch năm' });
    await button(page, 'Chuyển đến').click();
    await page.getByText('01/03/2027').waitFor();
    expect(await page.locator('#clock-face').innerText()).toContain('09:00');
    await button(page, 'Về giờ máy').click();
  });
});
