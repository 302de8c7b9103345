import type { Person } from '../../core/people/person.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';

/** An admin of the configuration may not have told their name. */
export const staffName = ({ fullName }: Person): TextRef | string =>
  fullName === '' ? say('staff-nameless') : fullName;
