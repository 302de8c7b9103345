import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { contentOf, type Facts, lint, summarise, titleOf } from '../../../src/core/forms/forms.ts';
import { registrationFacts } from '../../../src/core/registration/registration-facts.ts';
import { registration, schoolRegistration } from '../../../src/core/registration/registration.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { handedIn } from '../check-ins/handed-in.ts';
import { type Contact, fileId, TalkedDraft, text, words } from '../forms/talk.ts';

const plan = handedIn('annual-plan', '2027', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 98.5 },
  { key: 'bbbb', target_name: 'Mô hình mới', unit_of_measure: 'model', target_value: 12 },
]);

const factsOf = (...found: Parameters<typeof registrationFacts.read>[0]): Facts => {
  const read = registrationFacts.read(found, yearPeriod(2027));
  if (read.type !== 'facts') throw new Error('no facts');
  return read.facts;
};

const begin = (facts = factsOf()): { draft: TalkedDraft; lan: Contact } => {
  const draft = new TalkedDraft(registration, { facts });
  return { draft, lan: draft.contact('Lan') };
};

/** Sends the document; its caption says number and day. */
const withDocument = (facts = factsOf()) => {
  const begun = begin(facts);
  begun.lan.sends({ id: fileId('f1'), name: 'ĐK thi đua.pdf' }, '18/ĐK-UBND ngày 10/2/2027');
  return begun;
};

const summary = ({ filled, files }: TalkedDraft): string =>
  summarise(registration, contentOf(registration, filled, files))
    .map(words)
    .join('\n');

describe('a registration', () => {
  it.each([registration, schoolRegistration])('is a sound form with words: $id', (form) => {
    expect(lint(form, (key) => text.hasText(key))).toEqual([]);
  });

  it('names the school year of those whose year begins in September', () => {
    expect(words(titleOf('school-registration', '2027'))).toBe('Đăng ký thi đua năm học 2027-2028');
    expect(text.words(titleOf('registration', '2027'), 'en')).toBe('Emulation registration 2027');
  });

  it('takes one message a section, a pasted list, and leaves its prose to the document', () => {
    const { draft, lan } = withDocument();
    lan.says('46; 41; 5; 1; 0');
    lan.says('6; 2; 1; 0');
    lan.says(
      '1. Văn phòng HĐND và UBND: Tập thể lao động xuất sắc\n' +
        '2. Phòng Kinh tế, Hạ tầng và Đô thị: TTLĐTT\n' +
        '3. Phòng Văn hóa - Xã hội: Đơn vị quyết thắng',
    );
    lan.taps('Thêm cả 3');
    lan.taps('Xong, tiếp tục');
    lan.says('5; 2; 1');
    lan.says('4; 5');
    lan.taps('Theo văn bản đính kèm');
    expect(lan.at).toBe('review');
    expect(missing(registration, draft.filled)).toEqual([]);
    const read = summary(draft);
    for (const line of [
      'Số, ký hiệu văn bản: 18/ĐK-UBND',
      'Chiến sĩ thi đua cơ sở: 5',
      'Phòng Kinh tế, Hạ tầng và Đô thị: Tập thể lao động tiên tiến',
      ': Đơn vị quyết thắng',
      'Huân chương: 1',
      'Tên sáng kiến: theo văn bản đính kèm',
    ])
      expect(read).toContain(line);
    expect(read).not.toContain('Chỉ tiêu đăng ký');
  });

  it('reads the table of collectives as it is copied from Word', () => {
    const { draft, lan } = withDocument();
    lan.says('-; 41; 5; 1; 0');
    lan.says('6; 2; 1; 0');
    lan.says(
      'STT\tTên tập thể\tDanh hiệu đăng ký\n1\tVăn phòng\tTập thể LĐTT\n2\tThanh tra\tTTLĐXS',
    );
    lan.taps('Thêm cả 2');
    const [first = '', second = ''] = draft.filled.items['aims'] ?? [];
    expect(draft.value(`aims.${first}.title`)).toBe('ttldtt');
    expect(draft.value(`aims.${second}.title`)).toBe('ttldxs');
  });

  it.each([
    ['46; 50; 5; 0; 0', 'headcount_reason'],
    ['46; 5; 6; 0; 0', 'fighters_reason'],
    ['46; 40; 7; 0; 0', 'share_reason'],
  ])('wants a reason for %s and refuses nothing', (said, asked) => {
    const { draft, lan } = withDocument();
    lan.says(said);
    expect(lan.at).toBe(asked);
    expect(draft.value('reg_cstdcs')).not.toBeUndefined();
    lan.says('Theo đăng ký của các phòng');
    expect(lan.sees).toContain('Tập thể lao động tiên tiến: chưa có');
    expect(summary(draft)).toContain('Cần lưu ý');
  });

  it.each(['46; 46; 6; 0; 0', '-; 5; 0; 0; 0', '46; 0; 0; 0; 0'])(
    'asks for no reason where all is as usual: %s',
    (said) => {
      const { lan } = withDocument();
      lan.says(said);
      expect(lan.sees).toContain('Tập thể lao động tiên tiến: chưa có');
    },
  );

  it('wants a reason for more excellent collectives than advanced ones', () => {
    const { lan } = withDocument();
    lan.says('46; 41; 5; 1; 0');
    lan.says('2; 3; 0; 0');
    expect(lan.at).toBe('excellent_reason');
  });

  it('wants a reason for a flag of the Government without one of the city', () => {
    const { lan } = withDocument();
    lan.says('46; 41; 5; 1; 0');
    lan.says('6; 2; 0; 1');
    expect(lan.at).toBe('flag_reason');
    expect(lan.sees).toContain('Cờ thi đua của Chính phủ (1) cao hơn Cờ thi đua của Thành phố (0)');
  });

  it('takes “no data” for a figure, but not silence', () => {
    const { draft, lan } = withDocument();
    lan.taps('Trả lời từng câu');
    lan.taps('Chưa có số liệu');
    expect(lan.at).toBe('reg_ldtt');
    const open = (): string[] => missing(registration, draft.filled).map(({ path }) => path);
    expect(open()).not.toContain('headcount');
    expect(open()).toContain('reg_ldtt');
    expect(lan.labels).not.toContain('Bỏ qua các phần không bắt buộc');
  });

  it('holds the targets of the plan, which nobody types again', () => {
    const { draft } = withDocument(factsOf(plan));
    const read = summary(draft);
    expect(read).toContain('Chỉ tiêu đăng ký');
    expect(read).toContain('1. Hồ sơ đúng hạn: 98,5%');
    expect(missing(registration, draft.filled).some(({ path }) => path.startsWith('key'))).toBe(
      false,
    );
  });

  it('offers how many models and initiatives the plan has set', () => {
    const content = JSON.parse(plan.content);
    content.sections.push({
      id: 'tasks',
      entries: [
        { type: 'answer', field: 'model_target', value: 6 },
        { type: 'answer', field: 'initiative_target', value: 4 },
      ],
    });
    const facts = factsOf({ ...plan, content: JSON.stringify(content) });
    expect(facts.proposed).toEqual({ reg_models: 6, reg_initiatives: 4 });
    const { draft, lan } = withDocument(facts);
    lan.says('46; 41; 5; 1; 0');
    lan.says('6; 2; 1; 0');
    lan.taps('Bỏ qua');
    lan.says('5; 2; 1');
    lan.taps('Dùng 2 số gợi ý');
    expect(draft.value('reg_models')).toBe(6);
  });
});
