import type { Env, FormState } from '../forms/forms.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { Draft } from './draft.ts';

/** All that the edge needs to show where the person is. */
export type Scene = {
  draft: Draft;
  unitName: string;
  state: FormState;
  env: Env;
  notices: readonly TextRef[];
  toast?: TextRef;
  /** The notices object to what was said; the question has just been seen. */
  isObjection?: boolean;
};
