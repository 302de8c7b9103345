import { describe, expect, it } from 'vitest';

import { hasSecrecyStamp } from '../../../src/core/forms/reading/secret-guard.ts';
import { smallForm } from './small-form.ts';
import { fileId, TalkedDraft } from './talk.ts';

const single = smallForm([
  { id: 'paper', type: 'file', accept: ['pdf', 'word'], max: 1 },
  { id: 'after', type: 'yes-no' },
]);
const album = smallForm([
  { id: 'papers', type: 'file', accept: ['pdf', 'word'], max: 3, required: false },
  { id: 'after', type: 'yes-no' },
]);
const plan = smallForm([
  { id: 'papers', type: 'file', accept: ['pdf', 'word', 'excel'], max: 10, photos: 10 },
  { id: 'after', type: 'yes-no' },
]);
const optional = smallForm([
  { id: 'paper', type: 'file', accept: ['pdf', 'word'], max: 1, required: false },
  { id: 'after', type: 'yes-no' },
]);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('files', () => {
  it('text where a file is expected says so, "gửi sau" leaves it open or out', () => {
    const lan = new TalkedDraft(single).contact('Lan');
    lan.says('đây là văn bản');
    expect(lan.hears).toContain('Câu này cần một tệp');
    lan.says('gửi sau');
    expect(lan.at).toBe('after');
    expect(lan.draft.filled.answers.has('paper')).toBe(false);
    const minh = new TalkedDraft(optional).contact('Minh');
    minh.says('gửi sau');
    expect(minh.at).toBe('after');
  });

  it.each([
    ['a.docx', docx],
    ['a.doc', 'application/msword'],
    ['a.pdf', 'application/octet-stream'],
    ['a.PDF', ''],
  ])('accepts %s as %s', (name, mime) => {
    const lan = new TalkedDraft(single).contact('Lan');
    lan.sends({ id: fileId('f1'), name, mime });
    expect(lan.draft.value('paper')).toEqual(['f1']);
    expect(lan.hears).toContain(`Đã nhận tệp ${name}`);
    expect(lan.at).toBe('after');
  });

  it.each([
    [{ name: 'a.png', mime: 'image/png' }, 'form-error_wrong-file-kind'],
    [{ name: '', mime: 'image/jpeg', kind: 'photo' }, 'form-error_photo-for-file'],
    [{ name: 'a.pdf.exe', mime: 'application/octet-stream' }, 'form-error_wrong-file-kind'],
    [{ name: 'a.pdf', mime: 'application/zip' }, 'form-error_wrong-file-kind'],
  ] as const)('refuses %j', (file, why) => {
    const lan = new TalkedDraft(single).contact('Lan');
    const { writes, notices } = lan.sends({ id: fileId('f1'), ...file });
    expect(writes).toEqual([]);
    expect(notices.map(({ key }) => key)).toEqual([why]);
  });

  it('takes a photo for a page, sent as a photo or as a file, where photos are taken', () => {
    const draft = new TalkedDraft(plan);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: '', mime: 'image/jpeg', kind: 'photo' });
    lan.sends({ id: fileId('f2'), name: 'IMG_0001.JPG', mime: 'image/jpeg' });
    lan.sends({ id: fileId('f3'), name: 'scan.png', mime: 'image/png' });
    expect(draft.value('papers')).toEqual(['f1', 'f2', 'f3']);
  });

  it('files of an album are attached although the cursor has moved on', () => {
    const draft = new TalkedDraft(album);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), mediaGroupId: 'g' });
    lan.taps('Xong');
    lan.sends({ id: fileId('f2'), mediaGroupId: 'g' });
    expect(draft.value('papers')).toEqual(['f1', 'f2']);
    expect(lan.at).toBe('after');
    lan.sends({ id: fileId('f3'), mediaGroupId: 'other' });
    expect(draft.value('papers')).toEqual(['f1', 'f2', 'f3']);
    expect(lan.at).toBe('after');
  });

  it('an album for a single file keeps its first one, and says which were not', () => {
    const draft = new TalkedDraft(single);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'a.pdf', mediaGroupId: 'g' });
    for (const id of ['f2', 'f3', 'f4'])
      lan.sends({ id: fileId(id), name: `${id}.pdf`, mediaGroupId: 'g' });
    expect(lan.hears).toContain('chưa nhận f2.pdf; f3.pdf; f4.pdf');
    expect(draft.value('paper')).toEqual(['f1']);
  });

  it('tells of an album as a whole, each time anew: what was kept and what was not, and why', () => {
    const draft = new TalkedDraft(plan);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'a.pdf', mediaGroupId: 'g' });
    expect(lan.hears).toContain('Đã nhận tệp a.pdf');
    const photo = {
      name: 'anh.jpg',
      mime: 'image/jpeg',
      kind: 'photo',
      mediaGroupId: 'g',
    } as const;
    lan.sends({ id: fileId('f2'), ...photo });
    lan.sends({ id: fileId('f3'), ...photo });
    lan.sends({ id: fileId('x'), name: 'b.rar', mime: 'application/vnd.rar', mediaGroupId: 'g' });
    const last = lan.sends({ id: fileId('f4'), name: 'c.xls', mime: '', mediaGroupId: 'g' });
    expect(last.outcome).toBe('kept');
    expect(draft.value('papers')).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(lan.hears).toContain('Đã nhận 4 tệp: a.pdf; c.xls; 2 ảnh chụp');
    expect(lan.hears).toContain('tệp nén b.rar');
  });

  it('lists the files, each with a way to take it out, and goes on when that is all', () => {
    const draft = new TalkedDraft(plan);
    const lan = draft.contact('Lan');
    for (const n of [1, 2, 3, 4, 5]) lan.sends({ id: fileId(`f${n}`), name: `phu-luc-${n}.xlsx` });
    expect(lan.at).toBe('papers');
    expect(lan.sees).toContain('5. phu-luc-5.xlsx');
    lan.taps('Bỏ tệp 2');
    expect(lan.hears).toContain('Đã bỏ tệp phu-luc-2.xlsx');
    expect(lan.sees).not.toContain('2. phu-luc-2.xlsx');
    expect(draft.value('papers')).toEqual(['f1', 'f3', 'f4', 'f5']);
    lan.says('xong');
    expect(lan.at).toBe('after');
  });

  it('the same file twice is one, too many and too large are refused', () => {
    const draft = new TalkedDraft(album);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1') });
    expect(lan.sends({ id: fileId('f1') }).writes).toEqual([]);
    lan.sends({ id: fileId('big'), size: 20 * 1024 * 1024 + 1 });
    expect(lan.hears).toContain('lớn hơn 20 MB');
    lan.sends({ id: fileId('f2') });
    lan.sends({ id: fileId('f3') });
    lan.sends({ id: fileId('f4') });
    expect(lan.hears).toContain('tối đa 3 tệp');
    expect(draft.value('papers')).toEqual(['f1', 'f2', 'f3']);
  });

  it('replaces a single file and removes one of several', () => {
    const draft = new TalkedDraft(single);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1') });
    lan.taps('Quay lại');
    const { writes } = lan.sends({ id: fileId('f2') });
    expect(writes).toContainEqual({ type: 'detach-file', path: 'paper', file: 'f1' });
    expect(writes).toContainEqual({ type: 'attach-file', path: 'paper', file: 'f2' });
    expect(draft.value('paper')).toEqual(['f2']);

    const several = new TalkedDraft(album);
    const minh = several.contact('Minh');
    minh.sends({ id: fileId('f1'), name: 'a.pdf' });
    minh.sends({ id: fileId('f2'), name: 'b.pdf' });
    minh.taps('Bỏ tệp a.pdf');
    expect(several.value('papers')).toEqual(['f2']);
  });

  it('refuses what is stamped as a state secret, by name or by caption', () => {
    const lan = new TalkedDraft(single).contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'KH 05 (MẬT).pdf' });
    expect(lan.hears).toContain('bí mật nhà nước');
    lan.sends({ id: fileId('f2') }, 'Tối mật, đề nghị không chuyển tiếp');
    expect(lan.draft.value('paper')).toBeUndefined();
  });

  it.each([
    ['TUYỆT MẬT.pdf', true],
    ['Kế hoạch - Mật.docx', true],
    ['độ mật: Tối Mật', true],
    ['cv_toi_mat_05.pdf', true],
    ['MẬT'.normalize('NFD'), true],
    ['Luật Bảo vệ bí mật nhà nước.pdf', false],
    ['BÍ MẬT NHÀ NƯỚC', false],
    ['Bảo mật thông tin', false],
    ['mật độ dân số', false],
    ['Kế hoạch mặt trận.pdf', false],
    ['hôm qua tôi mất tệp', false],
    ['mat bang.pdf', false],
  ])('guards "%s": %s', (name, isStamped) => {
    expect(hasSecrecyStamp(name)).toBe(isStamped);
  });
});
