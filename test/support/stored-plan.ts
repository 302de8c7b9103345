import type { Value } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Attachment } from '../../src/core/submissions/attachment.ts';
import type { Draft } from '../../src/core/submissions/draft.ts';
import type { Submission } from '../../src/core/submissions/submission.ts';
import type { World } from './world.ts';

export type StoredPlan = {
  draft: Draft;
  /** Values by path; those of items under `targets.1.target_name`, counted from 1. */
  answers: Record<string, Value>;
  files: Attachment[];
  versions: Submission[];
};

type Which = { unit?: string; year?: number };

/** A unit's annual plan as the database has it. */
export const storedPlan = (
  world: World,
  { unit = 'P-LANG', year = 2027 }: Which = {},
): Promise<StoredPlan> =>
  world.stores(async ({ units, drafts, attachments, submissions }) => {
    const found = await units.byCode(unit);
    if (!found) throw new Error(`no unit ${unit}`);
    const key = { unitId: found.id, formId: annualPlan.id, period: yearPeriod(year) };
    const draft = await drafts.find(key);
    if (!draft) throw new Error(`${unit} has no plan of ${year}`);
    const files = await attachments.ofDraft(draft.id);
    const versions = await submissions.versions(key);
    return { draft, answers: answersOf(draft), files, versions };
  });

const answersOf = ({ filled: { answers, items } }: Draft): Record<string, Value> =>
  Object.fromEntries(
    Array.from(answers.values(), ({ path, value }) => {
      const [group = '', key, inner = ''] = path.split('.');
      const n = (items[group] ?? []).indexOf(key ?? '') + 1;
      return [key === undefined ? path : `${group}.${n}.${inner}`, value];
    }),
  );

/** The number of its newest version; empty where nothing was handed in. */
export const newestNumber = async (world: World): Promise<string> =>
  (await storedPlan(world)).versions[0]?.number ?? '';
