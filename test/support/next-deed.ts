import type { ViewMessage } from '../../src/sandbox/control/views.ts';

/** Words of buttons in the order in which a person in a hurry takes them. */
const preferred = [
  'Đúng',
  'Đồng ý',
  'Bắt đầu',
  'Soạn tiếp',
  'Gửi ngay',
  'Gửi Ban',
  'Chưa ký',
  // The last of several numbers has no example in their table.
  'Trả lời từng câu',
  'Xong',
  'Bỏ qua',
];

/** Several numbers of one message are taken as they were read; what is left of them has none yet. */
const takesFigures = /^Ghi, \d+ số còn lại chưa có$|^Ghi \d+ số$/;

/** What the bot shows as an answer; how a number that stands there is put right is none. */
const exampleIn = (text: string, entities: ViewMessage['entities']): string | undefined =>
  entities
    .filter(({ type }) => type === 'code')
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .find((example) => !/^\d+: \d+$/.test(example));

export type Deed = { type: 'say'; text: string } | { type: 'tap'; words: string };

/** The button that leads on. */
const leadingOn = (buttons: readonly string[]): string => {
  // Other things may be due as well; with several units the button names its unit before.
  const plan = buttons.find((words) => /^○ .*Kế hoạch năm 2/.test(words));
  const words = preferred.flatMap((start) => buttons.find((one) => one.startsWith(start)) ?? [])[0];
  return plan ?? words ?? buttons[0] ?? '';
};

/** Answers with the example that the bot gives, or else with the button that leads on. */
const hurriedDeed = ({ text = '', entities, inlineKeyboard }: ViewMessage): Deed => {
  const buttons = inlineKeyboard?.flat().map((button) => button.text) ?? [];
  const adding = buttons.find((words) => words.startsWith('Thêm'));
  if (adding && text.includes('cần ít nhất')) return { type: 'tap', words: adding };
  const taking = buttons.findLast((words) => takesFigures.test(words));
  if (taking) return { type: 'tap', words: taking };
  const example = exampleIn(text, entities);
  if (example) return { type: 'say', text: example };
  return { type: 'tap', words: leadingOn(buttons) };
};

/** Names must differ within the plan; numbers and dates may come again. */
const differently = (deed: Deed, said: readonly string[]): Deed =>
  deed.type === 'say' && deed.text.length > 20 && said.includes(deed.text)
    ? { type: 'say', text: `${deed.text} (${said.length})` }
    : deed;

/** What somebody in a hurry does next, who has said these things before. */
export const nextDeed = (message: ViewMessage, said: readonly string[]): Deed =>
  differently(hurriedDeed(message), said);
