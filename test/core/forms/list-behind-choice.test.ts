import { describe, expect, it } from 'vitest';

import { dossiers } from '../../../src/core/awards/dossiers.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { initiativeList } from '../../../src/core/movement/initiatives.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const dossier = dossiers.find(({ id }) => id === 'award-dossier-city') ?? initiativeList;

/** What is seen after a list was pasted at the first question: whether there is anything to hand in. */
const pasted = (form: Form, ...lines: readonly string[]) => {
  const draft = new TalkedDraft(form, { today: '2027-10-20' });
  const lan = draft.contact('Lan');
  expect(lan.at).toBe('has_content');
  lan.says(lines.join('\n'));
  return { draft, lan };
};

describe('a list that is pasted where it is asked whether there is anything to hand in', () => {
  it('says that there is, and is shown before it is added', () => {
    const { draft, lan } = pasted(
      dossier,
      'TT\tHọ và tên\tChức vụ\tDanh hiệu',
      '1\tNguyễn Văn An\tPhó Chủ tịch\tBK UBND TP',
      '2\tTrần Thị Mai\tCông chức\tBằng khen Chủ tịch UBND thành phố Hà Nội',
      '3\tLê Minh Sơn\tChuyên viên\tGK',
    );
    expect(lan.hears).toContain('Đã ghi nhận Nội dung gửi: Có, gửi văn bản');
    expect(lan.sees).toContain('1. Nguyễn Văn An (Phó Chủ tịch; Bằng khen của Thành phố)');
    expect(lan.sees).toContain('2. Trần Thị Mai (Công chức; Bằng khen của Thành phố)');
    expect(lan.sees).toContain('3. Lê Minh Sơn (Chuyên viên; Giấy khen)');
    lan.taps('Thêm cả 3');
    expect(draft.value('has_content')).toBe('some');
    expect(draft.filled.items['nominees']).toHaveLength(3);
  });

  it('is no list in one line, which none of the options is', () => {
    const { draft, lan } = pasted(dossier, 'Nguyễn Văn An');
    expect(lan.hears).toContain('không có trong các lựa chọn');
    expect(draft.value('has_content')).toBeUndefined();
  });
});

it('keeps all authors of an initiative, and since when it is used, in a sentence', () => {
  const { lan } = pasted(
    initiativeList,
    'Sổ tay số (tác giả: Nguyễn Văn An, đồng tác giả Lê Thị Bình) áp dụng từ 01/2027',
    'Ngày không viết; tác giả: Trần Văn Cường; áp dụng từ 3/2027; tiết kiệm 2 giờ mỗi ngày',
  );
  expect(lan.sees).toContain('1. Sổ tay số (Nguyễn Văn An, đồng tác giả Lê Thị Bình; 1/1/2027)');
  expect(lan.sees).toContain(
    '2. Ngày không viết (Trần Văn Cường; 1/3/2027; tiết kiệm 2 giờ mỗi ngày)',
  );
});

it('takes the name of an office alone for none of the options', () => {
  const options = [{ code: 'a', words: ['chu tich'] }, { code: 'b' }];
  const draft = new TalkedDraft(smallForm([{ id: 'which', type: 'choice', options }]));
  const lan = draft.contact('Lan');
  lan.says('UBND');
  expect(draft.value('which')).toBeUndefined();
  lan.says('Chủ tịch');
  expect(draft.value('which')).toBe('a');
});
