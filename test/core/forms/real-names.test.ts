import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { campaignPlan } from '../../../src/core/reports/campaign-plan.ts';
import { fileId, TalkedDraft } from './talk.ts';

describe('what real offices are called', () => {
  it('is no example, though the example is called so', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'tasks' }, rev: 0 });
    lan.says(
      'Tổng hợp báo cáo quý; Phòng Văn hóa - Xã hội; 25/3\nTổ chức hội nghị phát động; Văn phòng; 20/1',
    );
    expect(lan.sees).toContain('Phòng Văn hóa - Xã hội');
    expect(lan.sees).not.toContain('Trùng với ví dụ');
  });
});

describe('the days of a campaign', () => {
  it.each(['1/2/2027; 30/11/2027', '1/2/2027 ; 30/11/2027', '1/2/2027 - 30/11/2027'])(
    'are its first and its last: %s',
    (said) => {
      const draft = new TalkedDraft(campaignPlan, { today: '2027-01-25' });
      const lan = draft.contact('Lan');
      lan.sends({ id: fileId('f1'), name: 'KH.pdf' }, 'Kế hoạch số 35/KH-UBND ngày 20/1/2027');
      lan.says('Tổ dân phố số, công dân thông minh');
      lan.says(said);
      expect(draft.value('launched_on')).toBe('2027-02-01');
      expect(draft.value('final_on')).toBe('2027-11-30');
    },
  );
});
