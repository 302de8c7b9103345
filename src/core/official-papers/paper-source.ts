import type { Content, Form } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Unit } from '../units/unit.ts';
import type { InVietnamese } from './paper-words.ts';

/** What a unit's paper is made from. */
export type PaperSource = {
  form: Form;
  content: Content;
  unit: Pick<Unit, 'name' | 'type'>;
  /** The year that it is about. */
  year: number;
  today: CalendarDate;
  inVietnamese: InVietnamese;
};
