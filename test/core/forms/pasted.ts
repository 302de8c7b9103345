import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { type Contact, TalkedDraft } from './talk.ts';

/** A plan whose list of targets was pasted, and whoever did. */
export const pasted = (list: string, form = annualPlan): { draft: TalkedDraft; lan: Contact } => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  lan.says(list);
  return { draft, lan };
};

/** The targets of it, once all are added. */
export const added = (list: string, form = annualPlan) => {
  const { draft, lan } = pasted(list, form);
  lan.taps(lan.labels.find((label) => label.startsWith('Thêm cả')) ?? 'Thêm cả');
  return targetsOf(draft);
};

/** Name, value, unit and direction of each. */
export const targetsOf = (draft: TalkedDraft) =>
  (draft.filled.items['targets'] ?? []).map((key) => {
    const of = (field: string) => draft.value(`targets.${key}.${field}`);
    const unit = of('unit_of_measure') === 'other' ? of('unit_other') : of('unit_of_measure');
    return [of('target_name'), of('target_value'), unit, of('direction')];
  });

/** Whether each is by how much it changes, and against what. */
export const changesOf = (draft: TalkedDraft) =>
  (draft.filled.items['targets'] ?? []).map((key) => [
    draft.value(`targets.${key}.is_change`),
    draft.value(`targets.${key}.basis`),
  ]);

/** Another line below, so that it is a list. */
export const read = (line: string) => added(`${line}\n- Số sáng kiến được công nhận`)[0];
