import { describe, expect, it } from 'vitest';

import { checkInScript } from '../../scripts/check-in.ts';
import { beginsScript } from '../../support/form-door.ts';
import { PHONE_LINES, phoneLines } from '../../support/phone-lines.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft, text } from './talk.ts';

/** In front of three targets of the year. */
const lan = () => beginsScript(checkInScript).contact;
type Lan = ReturnType<typeof lan>;

const read = ({ screen }: Lan): string =>
  screen.lines.map((line) => (line === 'blank' ? '' : text.html(line, 'vi'))).join('\n');

describe('results sent in a hurry', () => {
  it.each([
    ['97.2, 96, 98.9', '97,2%', '96%', '98,9%'],
    ['1 97\n2 96\n3 98,9', '97%', '96%', '98,9%'],
    ['97,2 96% 98', '97,2%', '96%', '98%'],
    ['hài lòng: chưa khảo sát; văn hóa: 95; đúng hạn: 97', '97%', 'Chưa có số liệu', '95%'],
  ])('are read as they are meant: %j', (said, ...results) => {
    const her = lan();
    her.says(said);
    const screen = read(her);
    expect(screen).not.toContain('chưa ghi');
    for (const result of results) expect(screen).toContain(result);
  });

  it('take no word alone for the result of the first of them', () => {
    const her = lan();
    her.says('97; 96; 95');
    her.says('xong');
    expect(her.hears).toContain('Chưa đọc được kết quả nào trong “xong”');
    expect(read(her)).toContain('97%');
    expect(read(her)).not.toContain('Đã hoàn thành');
  });

  it('are taken from a message that said nothing before it was edited', () => {
    const her = lan();
    her.says('chín bảy', 11);
    her.edits(11, '97; 96; 95');
    expect(read(her)).toContain('97%');
  });

  it('leave no words behind once all of them are said', () => {
    const her = lan();
    her.says('1: 97; hồ: 3');
    expect(read(her)).toContain('“hồ: 3”');
    her.says('97; 96; 95');
    expect(read(her)).not.toContain('chưa ghi');
  });

  it('are no answer in words where another question has come between', () => {
    const draft = new TalkedDraft(smallForm([{ id: 'why', type: 'text', maxLength: 200 }]));
    const her = draft.contact('Lan');
    her.says('5/2; 18; 4');
    expect(draft.value('why')).toBeUndefined();
    expect(her.sees).toContain('5/2; 18; 4');
    her.says('2024; 2025; 2026');
    expect(draft.value('why')).toBe('2024; 2025; 2026');
  });

  it('stand on a phone with why they could not be read', () => {
    const her = lan();
    her.says(
      'Chưa có đủ số liệu của các tổ dân phố, đề nghị cho đơn vị gửi sau khi họp giao ban tuần tới',
    );
    const shown = `${her.hears}\n\n${read(her)}`.replaceAll(/<\/?\w+>/gu, '');
    expect(phoneLines(shown)).toBeLessThanOrEqual(PHONE_LINES);
  });
});
