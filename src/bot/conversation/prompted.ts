import type { KnownPerson } from '../../core/people/person.ts';
import {
  loadPromptedQuestion,
  type PromptedQuestion,
} from '../../core/submissions/prompted-question.ts';
import type { BotContext } from '../kit/request.ts';

/** Where the person is in the draft at hand; null where there is none. */
export const promptedOf = async (
  { request }: BotContext,
  { person }: KnownPerson,
): Promise<PromptedQuestion | null> =>
  person.activeDraftId === null
    ? null
    : loadPromptedQuestion(request.stores, request.ports.forms, {
        draftId: person.activeDraftId,
        personId: person.id,
      });

const MARK_LENGTH = 12;

/** Short enough for a button. */
export const placeMark = ({ request }: BotContext, { place }: PromptedQuestion): string =>
  request.ports.hash.sha256(place).slice(0, MARK_LENGTH);
