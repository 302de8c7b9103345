import { type Form, isWithdrawn, titleOf } from '../forms/forms.ts';
import type { Period } from '../shared/period.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { isNamedByMilestone } from './hand-in-form.ts';
import type { MilestoneStore } from './milestone-store.ts';
import type { Milestone } from './milestone.ts';

type Titled = { form: Pick<Form, 'id' | 'texts' | 'namedBy'>; period: Period };

/** What people know a form of a period by. Of some, and of those asked for no more, that is the name of its milestone. */
export const loadFormTitle = async (
  milestones: Pick<MilestoneStore, 'ofForm'>,
  { form, period }: Titled,
): Promise<TextRef> => {
  const isNamed = isNamedByMilestone(form) || isWithdrawn(form);
  const milestone = isNamed ? await milestones.ofForm(form.id, period) : null;
  return milestone ? milestoneTitle(milestone) : titleOf(form.id, period);
};

/** A milestone as the Board calls it. */
export const milestoneTitle = ({ name }: Pick<Milestone, 'name'>): TextRef =>
  say('milestone-name', { name: { said: name } });
