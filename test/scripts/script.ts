import type { Form } from '../../src/core/forms/forms.ts';
import type { Period } from '../../src/core/shared/period.ts';
import type { Around, FactsSource } from '../../src/core/submissions/form-ports.ts';

/**
 * What somebody does at a form, and what they are asked. `tap`: the text key of a button, or its
 * words or their beginning, in Vietnamese. `send`: the name of a file, of the kind that its ending
 * says. `asks`: the question at hand by its id, `targets.target_name` in an item, a list by the id of
 * its group, or a screen by the name of its place: `review`. `shows`: a text key, or words, that are
 * said or shown.
 */
export type Step =
  | { say: string }
  | { tap: string }
  | { send: string; caption?: string }
  | { asks: string }
  | { shows: string };

/** A form as one person fills it in: played without a world and in a chat with the bot. */
export type FormScript = {
  form: Form;
  person: string;
  unit: { code: string; name: string; kind: string };
  period: Period;
  /** Nobody in the sandbox is asked for it: `journeys/scripts-of-few.test.ts` plays it in a world of its own. */
  onFormOnly?: true;
  /** The day in Hanoi. */
  today: string;
  /** What the unit has handed in before; the form is filled from it where `facts` says how. */
  after?: readonly FormScript[];
  facts?: FactsSource;
  /** What is known beside the unit's own papers, where the form is played alone. */
  around?: Around;
  steps: readonly Step[];
};

export const phuongLang = { code: 'P-LANG', name: 'Phường Láng', kind: 'ward' } as const;
