import { describe, expect, it } from 'vitest';

import { dossierNotes } from '../../../src/core/awards/dossier-notes.ts';
import { dossiers } from '../../../src/core/awards/dossiers.ts';
import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { PHONE_LINES, phoneLines } from '../../support/phone-lines.ts';
import { type Contact, fileId, TalkedDraft, words } from './talk.ts';

const begins = (id = 'award-dossier-city', today = '2027-01-10'): Contact => {
  const form = dossiers.find((one) => one.id === id);
  if (!form) throw new Error(`no ${id}`);
  const lan = new TalkedDraft(form, { today }).contact('Lan');
  lan.sends({ id: fileId('f'), name: 'To trinh.pdf' }, 'Tờ trình số 12/TTr-UBND ngày 8/1/2027');
  return lan;
};

const summaryOf = ({ draft: { form, filled, files } }: Contact): string =>
  summarise(form, contentOf(form, filled, files))
    .map(words)
    .join('\n');

const rowOf = ({ draft }: Contact, n: number): Record<string, unknown> => {
  const key = draft.filled.items['nominees']?.[n] ?? '';
  return Object.fromEntries(
    [...draft.filled.answers]
      .filter(([path]) => path.startsWith(`nominees.${key}.`))
      .map(([path, { value }]) => [path.split('.').at(-1) ?? '', value]),
  );
};

/** Adds all that was pasted. */
const takes = (rows: string, lan = begins()): Contact => {
  lan.says(rows);
  lan.taps(lan.labels.find((label) => label.startsWith('Thêm')) ?? '');
  return lan;
};

const ROWS = [
  '1. Nguyễn Văn An; Phó Chủ tịch UBND phường; Chiến sĩ thi đua Thành phố; lãnh đạo; CSTĐ cơ sở 2024, 2025, 2026; Sáng kiến Tổ lưu động ký số',
  '2. Trần Thị Mai; Công chức Văn phòng; CSTĐ Thành phố; trực tiếp; CSTĐ cơ sở 2024, 2026',
  '3. Phòng Văn hóa - Xã hội; UBND phường; Tập thể lao động xuất sắc',
  '4. Lê Minh Sơn; Chuyên viên; Bằng khen; đột xuất',
].join('\n');

describe('a dossier', () => {
  it('shows twelve people pasted from Word with the award of each, on a phone', () => {
    const lan = begins();
    const awards = ['CSTĐ cơ sở', 'LĐTT', 'Bằng khen TP', 'Giấy khen của Chủ tịch UBND phường'];
    const people = Array.from({ length: 12 }, (_, at) =>
      [at + 1, `Nguyễn Văn ${'ABCDEGHIKLMN'[at]}`, 'Công chức', awards[at % 4]].join('\n'),
    );
    lan.says(['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu', ...people].join('\n'));
    const shown = lan.screen.lines.map((line) => (line === 'blank' ? '' : words(line)));
    expect(shown).toContain('1. Nguyễn Văn A <i>(Chiến sĩ thi đua cơ sở)</i>');
    expect(shown).toContain('12. Nguyễn Văn N <i>(Giấy khen)</i>');
    expect(shown.join('\n')).not.toContain('Chưa đọc được');
    expect(phoneLines(shown.join('\n').replaceAll(/<\/?\w+>/gu, ''))).toBeLessThanOrEqual(
      PHONE_LINES,
    );
  });

  it('is nothing with one tap, or its letter, its list, its votes and its papers', () => {
    for (const form of dossiers) {
      const lan = new TalkedDraft(form, { today: '2027-01-10' }).contact('Lan');
      lan.taps('Chưa có');
      expect(lan.labels).toContain('Gửi Ban');
    }
    const lan = takes(ROWS);
    lan.taps('Xong, tiếp tục');
    lan.says('11; 12');
    lan.taps('Không');
    lan.taps('Đủ giấy tờ');
    expect(lan.labels).toContain('Gửi Ban');
    expect(lan.draft.value('votes_total')).toBe(12);
  });

  it('counts titles and forms each by itself, and shows a line for each of them', () => {
    const summary = summaryOf(takes(ROWS));
    expect(summary).toContain(
      'Chiến sĩ thi đua Thành phố: 2; Tập thể lao động xuất sắc: 1; Bằng khen của Thành phố: 1',
    );
    expect(summary).toContain(
      '2. Trần Thị Mai: Công chức Văn phòng; Chiến sĩ thi đua Thành phố; Lao động trực tiếp; CSTĐ cơ sở 2024, 2026',
    );
  });

  it('takes no more votes for than there were', () => {
    const lan = takes(ROWS);
    lan.taps('Xong, tiếp tục');
    lan.says('12');
    lan.says('11');
    expect(lan.draft.value('votes_total')).toBeUndefined();
  });

  it('asks who is under inquiry, which stands above all the Board reads', () => {
    const lan = takes(ROWS);
    lan.taps('Xong, tiếp tục');
    lan.says('11; 12');
    lan.taps('Có');
    lan.says('Dòng 3: đang chờ kết luận kiểm tra nội bộ');
    lan.taps('Còn thiếu');
    lan.says('Xác nhận sáng kiến của dòng 1, gửi ngày 20/1');
    expect(summaryOf(lan).split('\n').slice(0, 4).join('\n')).toMatch(
      /Dòng 3: đang chờ[^]*Xác nhận sáng kiến của dòng 1/,
    );
  });

  it('is warned of in one line for all of whom the same is to be said', () => {
    const names = ['An', 'Bình', 'Chi', 'Dũng', 'Hải', 'Lan'];
    const rows = names.map((name) => `Nguyễn Văn ${name}; Chuyên viên; CSTĐ Thành phố`).join('\n');
    const { form, filled, files } = takes(rows).draft;
    const on = { day: '2027-01-10' as CalendarDate };
    const [years = '', ...others] = dossierNotes(contentOf(form, filled, files), on).review.map(
      words,
    );
    expect(years.replaceAll(/\s+/g, ' ')).toBe(
      '• Nguyễn Văn An, Nguyễn Văn Bình, Nguyễn Văn Chi, Nguyễn Văn Dũng và 2 trường hợp khác: Chiến sĩ thi đua Thành phố cần 3 năm liền là Chiến sĩ thi đua cơ sở; danh sách chưa ghi (Luật số 06/2022/QH15).',
    );
    expect(others).toHaveLength(1);
  });

  it('of the State asks until when the public may comment', () => {
    const lan = takes(
      'Phòng Kinh tế; UBND phường; Huân chương Lao động hạng Ba\nPhường Láng; Thành phố; Cờ thi đua của Chính phủ',
      begins('state-award-dossier', '2027-02-20'),
    );
    expect(rowOf(lan, 0)['award']).toBe('labour_order_3');
    expect(rowOf(lan, 1)['award']).toBe('government_flag');
    lan.taps('Xong, tiếp tục');
    lan.says('11; 12');
    lan.taps('Không');
    expect(lan.at).toBe('public_comment_until');
  });

  it('of one title asks for none', () => {
    const lan = takes(
      'Nguyễn Văn An; Trưởng khoa; CSTĐ cấp Thành phố 2023, 2026\nTrần Thị Mai; Bác sĩ',
      begins('fighter-dossier', '2027-09-20'),
    );
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('votes_for');
  });
});

describe('the list of a dossier is read', () => {
  const an = { name: 'Nguyễn Văn An', award: 'city_fighter' };
  const position = 'Phó Chủ tịch UBND phường';
  it.each([
    ['in a sentence', 'Nguyễn Văn An, Phó Chủ tịch UBND phường: Chiến sĩ thi đua Thành phố'],
    ['with commas', 'Nguyễn Văn An, Phó Chủ tịch UBND phường, CSTĐ Thành phố'],
    ['with dashes before', '- Nguyễn Văn An; Phó Chủ tịch UBND phường; CSTĐ cấp Thành phố'],
    [
      'without its tabs',
      '1 Nguyễn Văn An Phó Chủ tịch UBND phường Chiến sĩ thi đua Thành phố\n2 Trần Thị Mai Công chức Văn phòng Bằng khen Thành phố',
    ],
    [
      'without its tabs below its heading',
      'STT Họ và tên Chức vụ, đơn vị Danh hiệu\n1 Nguyễn Văn An Phó Chủ tịch UBND phường Chiến sĩ thi đua Thành phố\n2 Trần Thị Mai Công chức Văn phòng Bằng khen Thành phố',
    ],
    [
      'a cell a line',
      '1\nNguyễn Văn An\nPhó Chủ tịch UBND phường\nCSTĐ Thành phố\n2\nTrần Thị Mai\nChuyên viên\nBằng khen',
    ],
    [
      'from Excel',
      'STT\tHọ và tên\tChức vụ, đơn vị\tDanh hiệu, hình thức\n1\tNguyễn Văn An\tPhó Chủ tịch UBND phường\tCSTĐTP\n2\tTrần Thị Mai\tChuyên viên\tBằng khen',
    ],
  ])('%s', (_, rows) => {
    expect(rowOf(takes(rows), 0)).toEqual({ ...an, position });
  });

  it('below headings that say the award for all of them', () => {
    const lan = takes(
      'I. Đề nghị tặng danh hiệu Chiến sĩ thi đua Thành phố (2 đồng chí)\n1. Nguyễn Văn An, Phó Chủ tịch UBND phường\n2. Trần Thị Mai, Công chức Văn phòng\n' +
        'II. Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố:\n1. Phòng Văn hóa - Xã hội\n2. Lê Minh Sơn, Chuyên viên',
    );
    expect(rowOf(lan, 0)).toEqual({ ...an, position });
    expect(rowOf(lan, 1)['award']).toBe('city_fighter');
    expect(rowOf(lan, 2)).toEqual({ name: 'Phòng Văn hóa - Xã hội', award: 'city_certificate' });
    expect(rowOf(lan, 3)['award']).toBe('city_certificate');
    expect(lan.draft.filled.items['nominees']).toHaveLength(4);
  });

  it('with position and workplace in columns of their own', () => {
    const lan = takes(
      'TT\tHọ và tên\tChức vụ\tĐơn vị\tHình thức khen thưởng\n1\tLê Minh Sơn\tChuyên viên\tVăn phòng\tBằng khen\n2\tTrần Mai\tKế toán\tPhòng Kinh tế\tBằng khen',
    );
    expect(rowOf(lan, 1)).toEqual({
      name: 'Trần Mai',
      position: 'Kế toán',
      workplace: 'Phòng Kinh tế',
      award: 'city_certificate',
    });
  });

  it('with collectives whose names have commas', () => {
    const rows =
      'Phòng Kinh tế, Hạ tầng và Đô thị: Tập thể lao động xuất sắc\nPhòng Văn hóa - Xã hội: Bằng khen';
    expect(rowOf(takes(rows), 0)).toEqual({
      name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      award: 'excellent_collective',
    });
  });

  it('without what nobody needs of a person, which is kept nowhere', () => {
    const lan = takes(
      'STT\tHọ và tên\tNgày sinh\tSố CCCD\tChức vụ\tDanh hiệu đề nghị\n1\tNguyễn Văn An\t1/2/1980\t001185012345\tPhó Chủ tịch\tCSTĐTP\n2\tTrần Mai\t3/4/1985\t001185012346\tChuyên viên\tBằng khen',
    );
    expect(rowOf(lan, 0)).toEqual({ ...an, position: 'Phó Chủ tịch' });
    expect(JSON.stringify([...lan.draft.filled.answers])).not.toMatch(/0011850|1980/);
  });

  it('and what it does not know is asked, never guessed', () => {
    const lan = begins();
    lan.says('Trần Mai; Chuyên viên; TTLDXX; trực tiếp');
    expect(lan.sees).toContain('TTLDXX');
    lan.taps('Thêm');
    expect(rowOf(lan, 0)['award']).toBeUndefined();
  });

  it('with forty rows, a page at a time', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `${at + 1}. Nguyễn Văn An ${at + 1}; Chuyên viên phòng số ${at + 1}; Bằng khen`,
    ).join('\n');
    const lan = begins();
    takes(rows, lan);
    expect(lan.draft.filled.items['nominees']).toHaveLength(40);
    expect(lan.sees).toContain('Trang 5/5');
    lan.taps('Sửa 33');
    expect(lan.sees).toContain('Nguyễn Văn An 33');
    lan.taps(lan.labels.find((label) => label.includes('Chức vụ')) ?? '');
    lan.says('Phó Chánh Văn phòng');
    expect(rowOf(lan, 32)['position']).toBe('Phó Chánh Văn phòng');
  });
});
