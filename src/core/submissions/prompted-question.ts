import { loadFormTitle } from '../calendar/form-title.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import {
  addressesBoard,
  goesOn,
  isOptionAt,
  placeLabel,
  speaksOfAnswer,
  startCursor,
  takesAnyWords,
} from '../forms/forms.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { DraftId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { DraftStore } from './draft-store.ts';
import type { DraftKey } from './draft.ts';
import { findForm, type FormPorts } from './form-ports.ts';

/** What a person's words would answer in a draft: the form, and the question if one is open there. */
export type PromptedQuestion = {
  paper: DraftKey;
  token: string;
  title: TextRef;
  label: TextRef | null;
  /** The same as long as the person stands at the same place of the draft. */
  place: string;
  /** Whether any words would be taken there for the answer. */
  takesAnyWords: boolean;
  /** Whether something is to be confirmed there, to which yes or no is an answer. */
  isConfirming: boolean;
  /** Whether what is written there is for the Board, so that a question to it is an answer. */
  addressesBoard: boolean;
  /** Whether such words say of the answer that it is as it was, or where it stands: the form knows what to do. */
  speaksOfAnswer: (words: string) => boolean;
  /** Whether they are one of the options that are asked for there. */
  isOption: (words: string) => boolean;
  /** Whether words that were sent then are the rest of a long text that the client has cut. */
  goesOn: (sentAt: Instant) => boolean;
};

/** Null when the draft is gone or closed. */
export const loadPromptedQuestion = async (
  stores: { drafts: DraftStore; milestones: MilestoneStore },
  ports: FormPorts,
  { draftId, personId }: { draftId: DraftId; personId: PersonId },
): Promise<PromptedQuestion | null> => {
  const opened = await stores.drafts.opened(draftId, personId);
  if (opened?.draft.status !== 'open') return null;
  const { draft } = opened;
  const form = findForm(ports, draft.formId);
  if (!form) return null;
  const cursor = opened.cursor ?? startCursor(form, draft.filled);
  return {
    paper: draft,
    token: draft.token,
    title: await loadFormTitle(stores.milestones, { form, period: draft.period }),
    label: placeLabel(form, cursor),
    place: JSON.stringify(cursor.place),
    takesAnyWords: takesAnyWords(form, cursor),
    isConfirming: ['confirm', 'list', 'conflict'].includes(cursor.pending?.type ?? ''),
    addressesBoard: addressesBoard(form, cursor),
    speaksOfAnswer: (words) => speaksOfAnswer(form, cursor, { words, env: ports }),
    isOption: (words) =>
      isOptionAt(form, cursor, {
        words,
        // No option depends on the day.
        env: { ...ports, period: draft.period, today: dateInHanoi(draft.changedAt) },
      }),
    goesOn: (sentAt) => goesOn(cursor, sentAt),
  };
};
