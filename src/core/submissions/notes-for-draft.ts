import type { Content, Env } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { kindOf } from '../units/unit-kind.ts';
import type { OpenedDraft } from './draft-store.ts';
import type { FormPorts } from './form-ports.ts';

/** What the draft's form has to say of it as it grows; nothing for most forms. */
export const notesFor = (
  ports: FormPorts,
  { draft, unitName, unitType }: OpenedDraft,
  day: CalendarDate,
): Pick<Env, 'notes'> => {
  const source = ports.notes.get(draft.formId);
  const unitKind = kindOf({ type: unitType, name: unitName });
  return source ? { notes: (content: Content) => source(content, { day, unitKind }) } : {};
};
