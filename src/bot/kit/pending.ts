import { isExpected } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { AddressField } from './address.ts';
import type { ExpectedReply } from './expected-reply.ts';

/** Any words, without a colon in them as they are stored. */
export const freeWords: AddressField<string> = {
  read: (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return undefined;
    }
  },
  write: encodeURIComponent,
};

/** What the person was asked last, as long as it is about that. */
export const pending = <Values>(
  { purpose, read }: Pick<ExpectedReply<Values, never>, 'purpose' | 'read'>,
  { awaited }: KnownPerson,
  now: Instant,
): Values | undefined =>
  awaited?.purpose === purpose && isExpected(awaited, now) ? read(awaited.subject) : undefined;
