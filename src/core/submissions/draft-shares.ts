import { progress } from '../forms/forms.ts';
import type { DraftStore, ShareRule } from './draft-store.ts';
import { findForm, type FormPorts } from './form-ports.ts';

/** Raised whenever the same answers to the same form would be measured differently. */
const RULE = 1;

export const shareRule = (ports: Pick<FormPorts, 'forms'>): ShareRule => ({
  nameOf: (formId) => `${RULE}.${findForm(ports, formId)?.version ?? 'withdrawn'}`,
  shareOf: ({ formId, filled }) => {
    const form = findForm(ports, formId);
    return form && filled.answers.size > 0 ? progress(form, filled).share : null;
  },
});

/** So many are measured while others wait: a draft takes a third of a millisecond. */
const CHUNK = 32;

export type KeepSharesPorts = Pick<FormPorts, 'forms'> & {
  read<T>(work: (stores: { drafts: DraftStore }) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: { drafts: DraftStore }) => Promise<T>): Promise<T>;
  pause(): Promise<void>;
};

/** Keeps how far each draft is that was changed, so that nobody who looks at a city measures it; at first, all of them. */
export const sharesKeeper = (ports: KeepSharesPorts): (() => Promise<void>) => {
  const rule = shareRule(ports);
  let which: 'changed' | 'all' = 'all';
  return async () => {
    const ids = await ports.read(({ drafts }) => drafts.toMeasure(which, rule));
    for (let at = 0; at < ids.length; at += CHUNK) {
      const some = ids.slice(at, at + CHUNK);
      await ports.transact(({ drafts }) => drafts.keepMeasured(some, rule));
      await ports.pause();
    }
    which = 'changed';
  };
};
