import { address, flag, listAddress, oneOf, optional, whole, word } from './address.ts';
import { broadcast, page, question, unit } from './button-fields.ts';

/** What units ask the Board, and what is often asked; see `buttons.ts`. */
export const questionButtons = {
  ask: address('q:s'),
  askAboutBroadcast: address('q:b', broadcast),
  askMore: address('q:m', question),
  leave: address('q:n'),
  withdraw: address('q:w', question),
  chooseUnit: address('q:u', { ...question, ...unit }),
  settle: address('q:c', question),
  waiting: listAddress('q:l', { page }),
  /** What the person has asked. */
  own: listAddress('q:o', { page }),
  answer: address('q:a', question),
  take: address('q:t', question),
  close: address('q:e', question),
  file: address('q:f', { messageId: word }),
  thread: listAddress('q:v', { ...question, page: optional(whole) }),
  /** What is often asked. */
  faq: listAddress('q:fl', { page }),
  faqEntry: address('q:fe', { id: word }),
  faqForward: address('q:ff', { id: word }),
  /** Makes an entry of a thread. */
  faqMake: address('q:fm', question),
  faqEdit: address('q:fd', { id: word, part: oneOf(['question', 'answer']) }),
  faqShow: address('q:fs', { id: word, isShown: flag }),
  faqRemove: address('q:fx', { id: word }),
} as const;
