import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.ts';
import { button, composer, openPageWorld, type PageWorld, says, sees } from './page-world.ts';

describe.skipIf(chromiumPath === null)('the chat page: replies, polls, reactions, marks', () => {
  let world: PageWorld;
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterAll(() => world.close());
  afterEach(() => world.tidy());

  const poll = { question: 'Chọn ngày họp', options: ['1/3', '2/3'] };

  it('answers a message with a poll that is made here, and votes in it', async () => {
    const { id, page } = await world.started('An');
    const greeting = page.locator('.message', { hasText: 'Kính chào' });
    await greeting.hover();
    await greeting.getByRole('button', { name: 'Lựa chọn cho tin nhắn' }).click();
    await page.getByRole('menuitem', { name: 'Trả lời' }).click();
    await button(page, 'Đính kèm tệp hoặc ảnh').click();
    await page.getByRole('menuitem', { name: 'Bình chọn' }).click();
    await page.getByLabel('Câu hỏi').fill(poll.question);
    await page.getByLabel('Các lựa chọn').fill(poll.options.join('\n'));
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).click();
    await sees(page, 'Chọn ngày họp');
    const sent = world.sandbox.control.chat(id).messages.at(-1);
    expect(sent).toMatchObject({ poll: { isAnonymous: true }, replyTo: {} });
    expect(await page.locator('#mode').isVisible()).toBe(false);
    await page.getByRole('button', { name: '2/3' }).click();
    await page.getByText('1 người đã chọn').waitFor();
    expect(await page.getByRole('button', { name: '2/3' }).innerText()).toContain('100 %');
    await page.getByRole('button', { name: '2/3' }).click();
    await page.getByText('0 người đã chọn').waitFor();
  });

  it('shows reactions of both sides and lets a person react', async () => {
    const { id, page } = await world.started('Bình');
    const greeting = page.locator('.message', { hasText: 'Kính chào' });
    await greeting.hover();
    await greeting.getByRole('button', { name: 'Lựa chọn cho tin nhắn' }).click();
    await page.getByRole('menuitem', { name: 'Bày tỏ' }).click();
    await greeting.getByText('👍').waitFor();
    await world.bot.api.setMessageReaction(id, 1 + (await firstOf(id)), [
      { type: 'emoji', emoji: '🎉' },
    ]);
    await greeting.getByText('🎉').waitFor();
    expect(await greeting.locator('.reactions').innerText()).toContain('👍');
  });

  it('makes words bold that stand between marks, and leaves other marks alone', async () => {
    const { page } = await world.started('Chi');
    await composer(page).fill('**đậm** và __nghiêng__, 2 ** 3 ** 4');
    await composer(page).press('Enter');
    const own = page.locator('.from-person').last();
    await own.locator('b').getByText('đậm').waitFor();
    expect(await own.locator('i').innerText()).toBe('nghiêng');
    expect(await own.innerText()).toContain('2 ** 3 ** 4');
  });

  it('puts marks where the words are', async () => {
    const page = await world.open('/');
    const read = (typed: string) =>
      // As text: the test's own build may not touch the import.
      page.evaluate(
        `import('/page/typed-marks.js').then((it) => it.withMarks(${JSON.stringify(typed)}))`,
      );
    expect(await read('~~bỏ~~ ||kín|| `mã`')).toEqual({
      text: 'bỏ kín mã',
      entities: [
        { type: 'strikethrough', offset: 0, length: 2 },
        { type: 'spoiler', offset: 3, length: 3 },
        { type: 'code', offset: 7, length: 2 },
      ],
    });
    expect(await read('__a **b** c__')).toEqual({
      text: 'a b c',
      entities: [
        { type: 'italic', offset: 0, length: 5 },
        { type: 'bold', offset: 2, length: 1 },
      ],
    });
    expect(await read('snake_case __init__')).toEqual({
      text: 'snake_case init',
      entities: [{ type: 'italic', offset: 11, length: 4 }],
    });
  });

  it('says who is answered and who wrote what is passed on', async () => {
    const { id, page } = await world.started('Dung');
    await says(page, 'chào');
    world.sandbox.control.say(id, 'Thông báo', { forwardedFrom: 'Văn phòng UBND' });
    await sees(page, 'Đã nghe: Thông báo');
    const passedOn = page.locator('.from-person').last();
    expect(await passedOn.innerText()).toContain('Chuyển tiếp từ Văn phòng UBND');
  });

  it('shows what is pinned above the chat and leads there', async () => {
    const { id, page } = await world.started('Giang');
    const first = await world.bot.api.sendMessage(id, 'Lịch <b>họp</b> cụm', {
      parse_mode: 'HTML',
    });
    const second = await world.bot.api.sendMessage(id, 'Hạn gửi: 28/2/2027');
    const bar = page.locator('#pin');
    expect(await bar.isVisible()).toBe(false);
    await world.bot.api.pinChatMessage(id, first.message_id);
    await bar.getByText('Lịch họp cụm').waitFor();
    await world.bot.api.pinChatMessage(id, second.message_id);
    await bar.getByText('Hạn gửi: 28/2/2027').waitFor();
    await bar.click();
    await page.locator('.message.flash', { hasText: 'Hạn gửi' }).waitFor();
    await bar.getByText('Lịch họp cụm').waitFor();
    await world.bot.api.unpinChatMessage(id, first.message_id);
    await bar.getByText('Hạn gửi: 28/2/2027').waitFor();
    await world.bot.api.unpinAllChatMessages(id);
    await bar.waitFor({ state: 'hidden' });
  });

  const firstOf = (id: number) =>
    Promise.resolve(world.sandbox.control.chat(id).messages[0]?.messageId ?? 0);
});
