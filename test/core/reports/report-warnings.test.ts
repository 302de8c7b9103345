import { describe, expect, it } from 'vitest';

import { foundSteps } from '../../../src/core/forms/engine/read-found.ts';
import { midyearReport } from '../../../src/core/reports/reports.ts';
import { type Contact, TalkedDraft } from '../forms/talk.ts';
import { plan, atTargets, summary, row, withCampaigns } from './begun-report.ts';

describe('a report', () => {
  describe('beside the campaigns of the plan', () => {
    const listed = withCampaigns(plan, [
      row('a', { launched_by: 'city', start: '2027-01-10' }),
      row('b', { launched_by: 'unit', kind: 'thematic', start: '2027-05-19' }),
      row('c', { kind: 'regular', start: '2027-01-05' }),
      row('d', { kind: 'thematic', start: '2027-09-01' }),
    ]);

    const saying = (said: string): Contact => {
      const { lan } = atTargets([listed]);
      lan.says('97,2; 13; loại A');
      lan.taps('Ghi 3 mục');
      lan.says(said);
      return lan;
    };

    it('takes as many as begin in the half-year without a word', () => {
      expect(saying('12; 0; 1; 1; 1; 46; 1240').at).toBe('rows');
    });

    it.each([
      ['12; 0; 1; 1; 2; 46; 1240', 'Phong trào chuyên đề của đơn vị (2) cao hơn'],
      ['12; 0; 1; 0; 1; 46; 1240', 'theo kế hoạch (1) cao hơn'],
    ])('asks why its own are others, and leaves it to the report: %s', (said, told) => {
      const lan = saying(said);
      expect(lan.at).toBe('campaigns_reason');
      expect(lan.sees).toContain(told);
      lan.taps('Theo văn bản đính kèm');
      expect(lan.at).toBe('rows');
    });

    it('tells the reason to whoever reads', () => {
      const { draft, lan } = atTargets([listed]);
      lan.says('97,2; 13; loại A');
      lan.taps('Ghi 3 mục');
      lan.says('12; 0; 1; 1; 2; 46; 1240');
      lan.says('Phát động thêm đợt cao điểm mùa hè');
      expect(lan.at).toBe('rows');
      expect(summary(draft)).toContain('Phát động thêm đợt cao điểm mùa hè');
    });
  });

  it('asks once about next tasks without any figure, and keeps them where they are meant so', () => {
    const { draft, lan } = atTargets([]);
    lan.does({
      type: 'pressed',
      action: { op: 'open', path: 'next_tasks' },
      rev: draft.filled.rev,
    });
    lan.says('Tiếp tục đẩy mạnh phong trào thi đua');
    expect(lan.sees).toContain('Nội dung chưa có con số nào');
    lan.taps('Ghi như vậy');
    expect(draft.value('next_tasks')).toBe('Tiếp tục đẩy mạnh phong trào thi đua');
  });

  it('says nothing of next tasks with figures', () => {
    const { draft, lan } = atTargets([]);
    lan.does({
      type: 'pressed',
      action: { op: 'open', path: 'next_tasks' },
      rev: draft.filled.rev,
    });
    lan.says('Giới thiệu thêm 2 điển hình tiên tiến');
    expect(draft.value('next_tasks')).toBe('Giới thiệu thêm 2 điển hình tiên tiến');
  });

  it('asks about them by themselves where a document brings them', () => {
    const words = 'Tiếp tục đẩy mạnh phong trào thi đua';
    const answer = { field: 'next_tasks', words, where: 'Phương hướng', isSure: true };
    const found = {
      name: 'a',
      title: '',
      isUnnumbered: false,
      answers: [answer],
      items: [],
      lists: [],
    };
    const lan = new TalkedDraft(midyearReport, { env: { found } }).contact('Lan');
    const steps = foundSteps({ ...lan.state, env: lan.env });
    expect(steps.map(({ isSure, answers }) => [isSure, answers.length])).toEqual([[false, 1]]);
  });
});
