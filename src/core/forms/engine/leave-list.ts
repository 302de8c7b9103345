import { say } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import type { GroupField } from '../schema/form.ts';
import { labelOf } from '../schema/text-keys.ts';
import { save } from './commit.ts';
import { type FormContext, goTo, type Transition } from './form-context.ts';
import { leaveGroup } from './navigation.ts';

/** On from a list, however many items it has; what is too few is said, and missing before sending. */
export const leaveList = (context: FormContext, field: GroupField): Transition => {
  const { id, min } = field;
  const count = keysOf(context.filled, id).length;
  const left = { path: id, value: true, raw: '', messageId: null, chatId: null };
  const saved = count === 0 && !context.filled.answers.has(id) ? save(context, [left]) : undefined;
  const filled = saved?.filled ?? context.filled;
  const label = labelOf(context.form, field);
  const short = say('form-group-short', { label, min, count });
  const { place, returnTo } = leaveGroup(context, filled, id);
  return goTo(context, place, { ...saved, returnTo, notices: count < min ? [short] : [] });
};
