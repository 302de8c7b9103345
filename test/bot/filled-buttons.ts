import type { Things } from '../support/city-of-roles.ts';
import { addresses } from '../support/crawl.ts';
import { exampleOf, SLOT } from './button-slots.ts';

/** What a slot stands for below that head, where it is not what it is elsewhere. */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  st: { person: 'staff' },
  dr: { request: 'dataRequest' },
  i: { request: 'accessRequest' },
  si: { invitation: 'staffInvitation' },
  o: { file: 'paperFile' },
  'rv:c': { number: 'planPaper' },
  'rv:z': { number: 'planPaper' },
  'rv:o': { number: 'nextPlan' },
  'rv:mo': { number: 'toldPaper' },
  'rv:mr': { number: 'toldPaper' },
  'rv:ms': { number: 'toldPaper' },
  'rv:lc': { number: 'checkedPaper' },
  'rv:lr': { number: 'checkedPaper' },
  'rv:k': { number: 'agreedPaper' },
  'rv:m': { number: 'returnedPaper' },
  'rv:n': { number: 'returnedPaper' },
  'rv:cb': { remark: 'batch' },
};

const meantIn = (address: string): Readonly<Record<string, string>> => {
  const [head = '', next = ''] = address.split(':');
  return meant[`${head}:${next}`] ?? meant[head] ?? {};
};

/** The data of that address; what its slots are about is of one unit, but for the one at `strange.at`. */
export const filled = (
  address: string,
  things: Things,
  strange?: { other: Things; at: number },
): string => {
  const renamed = meantIn(address);
  let at = -1;
  return address.replaceAll(SLOT, (_, name: string) => {
    at += 1;
    const of = strange?.at === at ? strange.other : things;
    return of[renamed[name] ?? name] ?? exampleOf(name);
  });
};

/** `room.button`: the longest head that reads it. */
export const nameOf = (data: string): string => {
  const [found] = addresses
    .filter(({ one }) => one.read(data) !== undefined)
    .toSorted((a, b) => b.one.head.length - a.one.head.length);
  if (!found) throw new Error(`no button writes ${data}`);
  return found.name;
};
