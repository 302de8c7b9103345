import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { dossiers } from '../../src/core/awards/dossiers.ts';
import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { outlineOf } from '../../src/core/documents/outlines.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import type { Form } from '../../src/core/forms/forms.ts';
import { advancedModels } from '../../src/core/movement/advanced-models.ts';
import { initiativeList } from '../../src/core/movement/initiatives.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { TalkedDraft } from '../core/forms/talk.ts';
import { line, table, title, wordFile } from '../support/word-file.ts';

/** The rows of a file as the form would take them, of a unit that has said that there are some. */
const rowsIn = async (form: Form, bytes: Uint8Array): Promise<Record<string, unknown>[]> => {
  const parsed = await parseDocument(bytes);
  const outline = outlineOf(form.id);
  if (parsed.type !== 'document' || !outline) throw new Error(`no document of ${form.id}`);
  const found = { name: 'a', ...findInDocument(outline, parsed.blocks, 2027) };
  const lan = new TalkedDraft(form, { today: '2027-10-20' }).contact('Lan');
  lan.taps('Có, gửi văn bản');
  const steps = foundSteps({ ...lan.state, env: { ...lan.env, found } });
  return steps
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .map(({ given }) =>
      Object.fromEntries(given.map(({ path, value }) => [path.split('.').at(-1) ?? '', value])),
    );
};

const cityDossier = (): Form => {
  const form = dossiers.find(({ id }) => id === 'award-dossier-city');
  if (!form) throw new Error('no dossier');
  return form;
};

it('reads a list whose headings say what is proposed', async () => {
  const annex = wordFile([
    title('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'),
    line('I. Chiến sĩ thi đua Thành phố (2 đồng chí)', { bold: true }),
    table([
      ['TT', 'Họ và tên', 'Chức vụ, đơn vị'],
      ['1', 'Nguyễn Văn An', 'Phó Chủ tịch UBND phường'],
      ['2', 'Trần Thị Mai', 'Công chức Văn phòng'],
    ]),
    line('II. Bằng khen của Thành phố', { bold: true }),
    table([
      ['TT', 'Họ và tên', 'Chức vụ, đơn vị'],
      ['1', 'Lê Minh Sơn', 'Chuyên viên'],
    ]),
  ]);
  expect(await rowsIn(cityDossier(), annex)).toEqual([
    { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch UBND phường', award: 'city_fighter' },
    { name: 'Trần Thị Mai', position: 'Công chức Văn phòng', award: 'city_fighter' },
    { name: 'Lê Minh Sơn', position: 'Chuyên viên', award: 'city_certificate' },
  ]);
});

it('reads a list of a hundred rows whole', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => [
    at + 1,
    `Nguyễn Văn An ${at + 1}`,
    `Chuyên viên phòng ${at + 1}`,
    at === 99 ? 'Bằng khen của Chủ tịch UBND TP Hà Nội' : 'Bằng khen',
  ]);
  const bytes = await writeWorkbook([
    ['DANH SÁCH ĐỀ NGHỊ'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Hình thức khen thưởng'],
    ...rows,
  ]).toBuffer();
  const read = await rowsIn(cityDossier(), bytes);
  expect(read).toHaveLength(100);
  expect(read.at(-1)).toEqual({
    name: 'Nguyễn Văn An 100',
    position: 'Chuyên viên phòng 100',
    award: 'city_certificate',
  });
});

it('reads initiatives and models from the tables of a unit', async () => {
  const initiatives = wordFile([
    title('DANH SÁCH SÁNG KIẾN'),
    table([
      ['STT', 'Tên sáng kiến', 'Tác giả', 'Phạm vi', 'Ngày áp dụng', 'Hiệu quả', 'Giá trị làm lợi'],
      ['1', 'Sổ tay số', 'Hà 60%, Sơn 40%', 'Cơ sở', '15/3/2027', 'Giảm 2 ngày', '250 triệu đồng'],
    ]),
  ]);
  expect(await rowsIn(initiativeList, initiatives)).toEqual([
    {
      title: 'Sổ tay số',
      authors: 'Hà 60%, Sơn 40%',
      scope: 'unit',
      first_use: '2027-03-15',
      benefit: 'Giảm 2 ngày',
      benefit_vnd: 250_000_000,
    },
  ]);
  const models = wordFile([
    table([
      ['STT', 'Họ và tên', 'Loại', 'Đơn vị', 'Lĩnh vực', 'Thành tích', 'Đề nghị'],
      ['1', 'Trần Thị Mai', 'Cá nhân', 'Tổ 12', 'Môi trường', 'Phân loại rác', 'Bằng khen'],
    ]),
  ]);
  expect(await rowsIn(advancedModels, models)).toEqual([
    {
      display_name: 'Trần Thị Mai',
      model_kind: 'individual',
      workplace: 'Tổ 12',
      field: 'environment',
      summary: 'Phân loại rác',
      proposed_form: 'city_certificate',
    },
  ]);
});
