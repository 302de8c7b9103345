import type { EdgeCase } from './edge-case.ts';

/** What people say, send, edit and delete. */
export const saidAndSent: readonly EdgeCase[] = [
  {
    number: 1,
    somebody: 'sends a photo, a sticker, a voice message or a poll where words are wanted',
    tests: [
      'journeys/bad-input: asks for words when a sticker, a voice, a place or a file of another kind comes (G, 1)',
      'core/forms/input-kinds: offers the caption of a photo as the answer',
      'journeys/hurried-officer: answers whatever is sent at whatever screen, and files none of it wrongly (1, 5, 6)',
    ],
  },
  {
    number: 2,
    somebody: 'writes words where a file is wanted',
    tests: [
      'core/forms/files: text where a file is expected says so, "gửi sau" leaves it open or out',
    ],
  },
  {
    number: 3,
    somebody: 'sends a photo as a file, or a document as a photo',
    tests: [
      'core/forms/files: accepts %s as %s',
      'core/forms/files: refuses %j',
      'core/forms/files: takes a photo for a page, sent as a photo or as a file, where photos are taken',
      'journeys/files: takes photos of the pages from whoever has no scanner, and shows the Board what they are (3)',
    ],
  },
  {
    number: 4,
    somebody: 'passes on what somebody else wrote or sent',
    tests: [
      'journeys/bad-input: takes what was passed on from somebody else for an answer, words and documents alike, and keeps whose it was (4)',
      'core/forms/passed-on: keeps whose words they were until they are confirmed',
      'core/forms/passed-on: keeps it with each item of a list, and says it once',
    ],
  },
  {
    number: 5,
    somebody: 'shares a contact',
    tests: [
      'core/forms/input-kinds: a shared contact is offered as a name where a name is asked for, without its number',
      'core/forms/input-kinds: a contact or a place is told what is expected',
      'journeys/hurried-officer: answers whatever is sent at whatever screen, and files none of it wrongly (1, 5, 6)',
    ],
  },
  {
    number: 6,
    somebody: 'sends a place',
    tests: [
      'core/forms/input-kinds: a contact or a place is told what is expected',
      'journeys/hurried-officer: answers whatever is sent at whatever screen, and files none of it wrongly (1, 5, 6)',
    ],
  },
  {
    number: 7,
    somebody: 'writes emoji alone, invisible signs or decomposed letters',
    tests: [
      'core/forms/input-kinds: emoji alone are no answer, invisible characters are removed, NFD becomes NFC',
      'journeys/hurried-officer: keeps words as they are meant, whatever keyboard they come from: %j',
    ],
  },
  {
    number: 8,
    somebody: 'writes more than one message holds',
    tests: [
      'core/forms/input-kinds: joins a long text that Telegram has cut',
      'core/forms/input-kinds: the tail of a text that is too long does not become the answer',
      'core/forms/input-kinds: takes a long text that is complete at the press of a button',
    ],
  },
  {
    number: 9,
    somebody: 'is shown more than one message holds, with marks of HTML in it',
    tests: [
      'journeys/submit-plan: carries the longest answers, with marks of HTML in them, to the last page',
      'bot/pages.property: stay below what Telegram takes, before and after its parser',
      'bot/words.property: is shown as it was written, and marks nothing that the bot did not mark',
      'bot/telegram-writer: says below a file as much as a caption holds, in whole lines where it can',
    ],
  },
  {
    number: 10,
    somebody: 'pastes a list or rows of Excel',
    tests: [
      'core/forms/input-kinds: a pasted list becomes items after a look: %j',
      'core/forms/said-of-answer: asks whether a list of targets at the theme is that list, and files it there at one tap',
      'core/forms/input-kinds: names the line that cannot be an item',
      'journeys/paste: reads the columns of rows from Excel: name, value, unit, month',
    ],
  },
  {
    number: 11,
    somebody: 'writes numbers as people do',
    tests: [
      'core/forms/typed-numbers: 1.234 is more than a thousand; asks which number 1,234 is, and takes the one chosen',
      'core/shared/vietnamese-number: %j could be %j and is shown back',
      'core/shared/vietnamese-quantity: %j is no number',
    ],
  },
  {
    number: 12,
    somebody: 'writes days as people do',
    tests: [
      'core/forms/typed-numbers: offers the swap for 11/30/2026, reads 05/06 as 5 June, refuses 31/02',
      'core/shared/vietnamese-date: 11/30/2026 makes sense only the other way round',
      'core/shared/vietnamese-date: %j does not exist',
    ],
  },
  {
    number: 13,
    somebody: 'writes a telephone number, an e-mail address or a link',
    tests: [
      'core/forms/input-kinds: keeps a telephone number, an e-mail address or a link as it was typed: %j',
    ],
  },
  {
    number: 14,
    somebody: 'sends several files as an album',
    tests: [
      'core/forms/files: files of an album are attached although the cursor has moved on',
      'core/forms/files: an album for a single file keeps its first one, and says which were not',
      'journeys/files-anywhere: says one thing of an album, though its files trickle in',
      'journeys/hurried-officer: takes no album, no words below it and nothing of 4,096 letters for an answer by itself',
    ],
  },
  {
    number: 15,
    somebody: 'sends a file twice, too many or one that is too large, and takes one out',
    tests: [
      'core/forms/files: the same file twice is one, too many and too large are refused',
      'core/forms/files: replaces a single file and removes one of several',
    ],
  },
  {
    number: 16,
    somebody: 'sends a file that Telegram may not keep',
    tests: [
      'journeys/files: keeps an own copy of the signed plan under a random name (16)',
      'journeys/files: fetches the copy again when Telegram does not hand it out at once (48)',
      'journeys/full-disk: tells the sender and the admins at once what could not be kept, and keeps it once it can',
    ],
  },
  {
    number: 17,
    somebody: 'edits a message that gave an answer',
    tests: [
      'core/forms/edits: change the answer and say what was understood',
      'core/forms/edits: keep the old value when the new text is no answer, and say so',
      'core/forms/edits: are checked against the other answers',
      'core/forms/edits: hide and show what hangs on the answer, and keep it',
      'journeys/hurried-officer: follows messages that are edited long after, each to its own answer, and says what it did',
    ],
  },
  {
    number: 18,
    somebody: 'edits the words below a photo',
    tests: [
      'core/forms/edits: a caption that is edited leaves the file alone',
      'journeys/files-anywhere: follows the words below a file when they are edited',
    ],
  },
  {
    number: 19,
    somebody: 'deletes their own messages',
    tests: [
      'journeys/leave-and-return: shows everything anew on another phone whose chat is empty (19, 20, 28)',
    ],
  },
  {
    number: 20,
    somebody: 'deletes the question of the bot',
    tests: [
      'journeys/leave-and-return: shows everything anew on another phone whose chat is empty (19, 20, 28)',
      'journeys/faults: says anew what it cannot edit, and lets a press that is too old have its effect (20, 26)',
    ],
  },
  {
    number: 21,
    somebody: 'presses a button that leads where they are',
    tests: [
      'journeys/second-thoughts: shows a page of the review that is shown already, which changes nothing and is no news',
    ],
  },
  {
    number: 22,
    somebody: 'reads what is older than 48 hours and should be gone',
    tests: [
      'journeys/broadcast-changes: says before and after what is too old to be deleted',
      'journeys/broadcast-changes: deletes what is younger than 48 hours, names the rest, and sends it to nobody any more',
      'core/broadcasts/sent-change: can be deleted %s: %#',
    ],
  },
];
