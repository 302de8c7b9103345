import { say } from '../../shared/text-ref.ts';
import type { Choices } from '../answers/facts.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf } from '../schema/path.ts';
import { save } from './commit.ts';
import { copied, copyTitle, placesIn } from './copy-items.ts';
import { type FormContext, goTo, stale, type Transition } from './form-context.ts';

/** What may be taken over one by one, without what is in the list already. */
export const choicesLeft = (context: FormContext, group: GroupField): Choices['items'] => {
  const { isTaken, room } = placesIn(context, group);
  const all = context.env.facts?.choices?.[group.id]?.items ?? [];
  return room === 0 ? [] : all.filter(({ values }) => !isTaken(values));
};

export const showChoices = (
  context: FormContext,
  { group: id, page }: { group: string; page: number },
): Transition => {
  const group = groupOf(context.form, id);
  if (!group || choicesLeft(context, group).length === 0) return stale(context);
  return goTo(context, { type: 'choose', group: id, page });
};

/** Adds it; what is left is shown again, on the page where it stood. */
export const chooseOne = (
  context: FormContext,
  { group: id, key }: { group: string; key: string },
): Transition => {
  const group = groupOf(context.form, id);
  const chosen = group && choicesLeft(context, group).find((one) => one.key === key);
  if (!group || !chosen) return stale(context);
  const saved = save(context, copied(context, group, chosen.values));
  const { place } = context.cursor;
  const page = place.type === 'choose' ? place.page : 0;
  const isMore = choicesLeft({ ...context, filled: saved.filled }, group).length > 0;
  const title = copyTitle(group, chosen.values);
  return goTo(
    context,
    isMore ? { type: 'choose', group: id, page } : { type: 'items', group: id },
    {
      ...saved,
      notices: [say('form-chosen', { title })],
    },
  );
};
