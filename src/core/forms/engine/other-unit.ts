import { searchKey } from '../../shared/vietnamese-text.ts';
import { bodiesNamedIn } from '../reading/named-bodies.ts';
import type { FormContext } from './form-context.ts';

/** The unit that a document names as its own, where it is not the unit whose form is filled in; undefined where it may be. */
export const otherUnitIn = ({ env: { found, unitName } }: FormContext): string | undefined => {
  if (found === undefined) return undefined;
  const words = [found.title, found.issuer ?? ''].join(' . ').normalize('NFC');
  const own = searchKey(unitName);
  const named = bodiesNamedIn(words);
  const isOwn = named.some((name) => searchKey(name) === own);
  // Only of communes the end of the name is told by its capitals.
  const isSaid = !/^(?:phuong|xa|dac khu) /u.test(own) && searchKey(words).includes(own);
  return isOwn || isSaid ? undefined : named[0];
};
