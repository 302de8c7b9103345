import type { Content, Env, Facts } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { kindOf } from '../units/unit-kind.ts';
import type { OpenedDraft } from './draft-store.ts';
import type { FormPorts } from './form-ports.ts';

/** What the draft's form has to say of it as it grows; nothing for most forms. `facts`: what it is filled from. */
export const notesFor = (
  ports: FormPorts,
  { draft, unitName, unitType }: OpenedDraft,
  { day, facts }: { day: CalendarDate; facts: Facts | undefined },
): Pick<Env, 'notes'> => {
  const source = ports.notes.get(draft.formId);
  const unitKind = kindOf({ type: unitType, name: unitName });
  const on = { day, unitKind, awards: facts?.known?.['awards'] };
  return source ? { notes: (content: Content) => source(content, on) } : {};
};
