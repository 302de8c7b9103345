import type { Covered } from './covered.ts';

export const B3: readonly Covered[] = [
  {
    statement: 'ids: where they begin, that they count, that a week idle moves them',
    tests: ['begins somewhere above two million', 'counts on within a week'],
  },
  {
    statement: 'offsets',
    tests: [
      'hands the same updates out until an offset',
      'keeps only the last |n|',
      'keeps the last |n| of a negative offset at admission',
      'ignores an offset far in the future',
    ],
  },
  {
    statement: 'one waiting poll; conflicts at once, then late',
    tests: [
      'end with 409 when a newer one must wait',
      'stay when a newer request is answered at once',
      'is told at once the first time, and after three seconds the next',
    ],
  },
  {
    statement: 'gathering, 4 MiB, 100 000 updates, 512 KiB',
    tests: [
      'gather what happens at the same moment',
      'answers with 4 MiB at most',
      'takes nothing above 512 KiB',
    ],
  },
  {
    statement: 'the queue is 128 MiB at most',
    notCopied: 'the number of updates bounds it here',
  },
  { statement: 'pacing', tests: ['are made to wait when the same thing is asked too often'] },
  {
    statement: 'retention per kind',
    tests: ['a message for 24 hours, a button press for 150', 'a button press 150 seconds'],
  },
  { statement: 'allowed_updates', tests: ['none of the kinds that were not asked for'] },
  {
    statement: 'own messages, edits, blocks',
    tests: ["never the bot's own messages", 'block and unblock as my_chat_member'],
  },
];

export const B4: readonly Covered[] = [
  {
    statement: 'setWebhook and deleteWebhook',
    rows: ['a webhook at home', 'an empty address', 'deleteWebhook'],
    tests: [
      'waits a second between two settings',
      'that was set is set already, that was deleted is deleted already',
      'forgets what waited when told to',
      'ends a waiting long poll',
    ],
  },
  {
    statement: 'secret, login',
    tests: ['gets what waited and what comes, with its secret', 'is sent the login of its address'],
  },
  {
    statement: 'lines, connections, redirects',
    tests: [
      'gets one thing at a time until it has answered once',
      'is not followed where it leads on',
      'gets one chat in order',
      'never gets more at once than max_connections',
    ],
  },
  {
    statement: 'retries, Retry-After, expiry, 410',
    tests: [
      'is asked again after a failure',
      'is left alone as long as Retry-After says',
      'loses what would be too old',
      'is taken away after 410 for 23 hours',
    ],
  },
  {
    statement: 'getWebhookInfo',
    rows: [
      'getWebhookInfo',
      'a number too large is clamped',
      'kinds of updates are told only where somebody chose them',
    ],
    tests: ['names a closed port as the last error'],
  },
  {
    statement: 'the inactivity timeout of 60 s, 2 × max_connections loaded ahead',
    notCopied: 'the whole answer has 60 s; updates are in memory, so nothing is loaded',
  },
  {
    statement: 'a method in the response',
    tests: ['cannot ask anything by its response', 'may answer with a method, which is run'],
  },
];

export const B5: readonly Covered[] = [
  {
    statement: 'text in code points',
    rows: ['4096 emoji, which are 8192 UTF-16 units', 'more than 4096 code points'],
  },
  {
    statement: 'raw bytes, entities',
    rows: ['more than 32768 bytes', 'a hundred entities are kept, the rest goes unsaid'],
  },
  {
    statement: 'captions, rich messages',
    rows: [
      'a caption of 1025 characters',
      'a rich message that is too long',
      'a rich message of 501 blocks',
    ],
  },
  {
    statement: 'callback data, answers, copied text',
    rows: [
      'callback data of 65 bytes',
      'a text to copy of 257 characters',
      'a button: an empty text to copy',
    ],
    tests: ['is answered once, with a toast or an alert'],
  },
  {
    statement: 'a placeholder of 1-64 characters',
    notCopied: 'what Telegram answers to a longer one is not known',
  },
  {
    statement: 'keyboards',
    rows: [
      'a hundred and one buttons',
      'twelve buttons of a row are kept',
      'a keyboard of more than 10 KB',
    ],
  },
  {
    statement: 'start payloads',
    tests: ['a deep link is a /start with its payload', 'a start payload has 1-64 characters'],
  },
  {
    statement: 'commands and profile',
    rows: [
      '101 commands',
      'a command of 33 letters',
      'a name of 65 characters',
      'a description of 513 characters',
      'a short description of 121 characters',
    ],
  },
  {
    statement: 'files and albums',
    rows: ['an empty album', 'an album of eleven'],
    tests: ['above 50 MB are answered with 413', 'are refused when %s', 'above 20 MB cannot be'],
  },
  {
    statement: 'batches',
    rows: [
      'deleting 101',
      'deleting several, one of them gone',
      'forwarding in the wrong order',
      'forwarding several, one of them gone',
    ],
  },
  {
    statement: 'deleting within 48 hours',
    rows: ["deleting a person's message"],
    tests: ['ends after 48 hours of business time'],
  },
  {
    statement: 'what can be edited',
    rows: [
      'an edit of a message as old as a year',
      'an edit of a forwarded message',
      'an edit of a message with a reply keyboard',
      'an edit of a service message',
    ],
  },
  {
    statement: 'rates',
    tests: ['lets one chat have a burst', 'lets thirty a second out', 'lets twenty a minute into'],
  },
  {
    statement: "a local server's own floods, new tokens an address",
    notCopied: 'api.telegram.org has other rules, which are not published',
  },
  {
    statement: 'paid broadcasts',
    rows: ['unknown parameters are passed over, paid broadcasts too'],
  },
];

export const B6: readonly Covered[] = [
  {
    statement: '1 message ids',
    rows: ['a sent text, cleaned and trimmed', 'the supergroup counts its messages itself'],
  },
  { statement: '2 date, from, chat', rows: ['a sent text, cleaned and trimmed', 'getChat'] },
  {
    statement: '3 cleaning and trimming',
    rows: ['a sent text, cleaned and trimmed'],
    tests: ['loses outer blanks', 'keeps entities on their words'],
  },
  {
    statement: '4 HTML',
    rows: [
      'HTML of every kind',
      'only four named references, nested pre and code, empty tags',
      'a time that the reader sees in the own zone',
      'a byte offset after Vietnamese letters',
    ],
  },
  { statement: '5 detected entities', rows: ['entities are detected'] },
  {
    statement: '6 selective keyboards',
    notCopied: 'only groups know them, and nobody opens a keyboard in the group here',
  },
  {
    statement: '6 reply_markup',
    rows: [
      'an inline keyboard comes back, links completed',
      'a reply keyboard does not come back',
      'an edit that names no keyboard takes it away',
    ],
    tests: ['stay until they are replaced or removed', 'of one time go when'],
  },
  {
    statement: '7 presses',
    tests: [
      'reaches the bot with its message',
      'is answered once, with a toast or an alert',
      'cannot be answered after 150 seconds',
      'may be stale',
    ],
  },
  {
    statement: '8 files',
    tests: ['are told to the bot and downloaded by path', 'have a small and a full size'],
  },
  { statement: '9 copies and forwards', rows: ['copying', 'a forward says who wrote it'] },
  { statement: '10 the menu of commands', tests: ['is that of the chat, then of private chats'] },
  {
    statement: '11 chat actions',
    rows: ['a chat action'],
    tests: ['lasts until the next message'],
  },
  {
    statement: '12 a cleared history',
    rows: ['a chat that its person has cleared takes messages as before'],
  },
  { statement: '13 contacts', tests: ['share their own number, or that of somebody else'] },
  {
    statement: '14 Web Apps',
    rows: ['a button: a Web App'],
    tests: [
      'is told by a button under a message who opened it',
      'of a button of the composer sends',
    ],
  },
];
