import { say } from '../../shared/text-ref.ts';
import type { Path } from '../answers/answers.ts';
import { locate } from '../schema/path.ts';
import { goTo, isAt, stale, stay, type Step, type Turn } from './form-context.ts';
import { reviewOf } from './onward.ts';
import type { Place } from './place.ts';
import { placeOf, previous, topFields } from './walk.ts';

/** To where the person came from: the question before, or the list or review around it. */
export const goBack = (turn: Turn): Step => {
  const place = placeBefore(turn, turn.cursor.place);
  return place ? goTo(turn, place) : stay(turn, { notices: [say('form-at-first')] });
};

/** The back button of a prompt; of an old prompt it leads to the question before that one. */
export const goBackFrom = (turn: Turn, path: Path): Step => {
  const { place } = turn.cursor;
  if (isAt(turn, path) || (place.type === 'items' && place.group === path)) return goBack(turn);
  const isKnown = locate(turn.form, path) ?? turn.form.fields.find(({ id }) => id === path);
  const before = isKnown && previous(turn.form, turn.filled, path);
  return before ? goTo(turn, before, { returnTo: null }) : stale(turn);
};

const placeBefore = (turn: Turn, place: Place): Place | undefined => {
  if ('group' in place && place.type !== 'items') return { type: 'items', group: place.group };
  switch (place.type) {
    case 'question':
      return beforeQuestion(turn, place);
    case 'items':
      return beforeList(turn, place.group);
    case 'review':
      return lastPlace(turn);
    case 'missing':
    case 'changes':
    case 'confirm-submit':
      return { type: 'review', page: 0 };
    case 'confirm-cancel':
      return place.back;
  }
};

const beforeQuestion = (
  turn: Turn,
  { path, single }: { path: Path; single: boolean },
): Place | undefined => (single ? around(turn, path) : previous(turn.form, turn.filled, path));

const beforeList = (turn: Turn, group: string): Place | undefined =>
  turn.cursor.returnTo === null ? previous(turn.form, turn.filled, group) : reviewOf(turn, group);

const around = (turn: Turn, path: Path): Place => {
  const [group = '', key] = path.split('.');
  return key === undefined ? reviewOf(turn, path) : { type: 'item', group, key };
};

const lastPlace = ({ form, filled }: Turn): Place | undefined => {
  const last = topFields(form, filled).at(-1);
  return last && placeOf(last);
};
