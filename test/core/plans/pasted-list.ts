import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from '../forms/talk.ts';

/** What a list reads as, item by item. */
export const pasted = (group: string, text: string) => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group }, rev: 0 });
  lan.says(text);
  const shown = lan.sees;
  const add = lan.labels.find((label) => label.startsWith('Thêm'));
  if (lan.cursor.pending?.type === 'list' && add !== undefined) lan.taps(add);
  const items = (draft.filled.items[group] ?? []).map((key) =>
    Object.fromEntries(
      [...draft.filled.answers.values()]
        .filter(({ path }) => path.startsWith(`${group}.${key}.`))
        .map(({ path, value }) => [path.split('.')[2], value]),
    ),
  );
  return { draft, lan, items, shown };
};
