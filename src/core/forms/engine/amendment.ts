import type { TextRef } from '../../shared/text-ref.ts';
import { contentOf } from '../answers/content.ts';
import { differences } from '../answers/difference.ts';
import type { FormContext } from './form-context.ts';

/** How the draft differs from the version that it amends; undefined when it amends none. */
export const changesOf = ({ form, filled, env }: FormContext): TextRef[] | undefined =>
  env.submitted && differences(form, env.submitted.content, contentOf(form, filled, env.files));

/** Lines of differences that fit a phone beside the words around them. */
const SHOWN = 5;

export type ChangesPage = { lines: readonly TextRef[]; at: number; pages: number };

/** One page of them; a page that does not exist any more is the last one. */
export const changesPage = (changes: readonly TextRef[], page: number): ChangesPage => {
  const pages = Math.max(Math.ceil(changes.length / SHOWN), 1);
  const at = Math.min(Math.max(page, 0), pages - 1);
  return { lines: changes.slice(at * SHOWN, (at + 1) * SHOWN), at, pages };
};
