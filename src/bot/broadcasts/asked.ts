import { word } from '../kit/address.ts';
import { broadcast, place } from '../kit/button-fields.ts';
import { expectedReply } from '../kit/expected-reply.ts';

/** The language of the content that is asked for. */
const variant = word;

/** What admins are asked to write, or to send, about a broadcast. */
export const asked = {
  content: expectedReply('broadcast-content', { variant, ...broadcast }),
  correction: expectedReply('broadcast-correction', { variant, ...broadcast }),
  link: expectedReply('broadcast-link', broadcast),
  list: expectedReply('broadcast-list', { ...broadcast, place }),
  when: expectedReply('broadcast-when', broadcast),
};
