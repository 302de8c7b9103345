import type { Covered } from './covered.ts';

export const B1: readonly Covered[] = [
  {
    statement: 'HTTP status = error_code, JSON, Retry-After with 429',
    tests: ['$path → $status $description', 'can be an error with a pause, told in header'],
  },
  { statement: 'ok envelope with description', rows: ['a webhook at home'] },
  {
    statement: 'error envelope with parameters',
    rows: ['writing to a group that became a supergroup'],
  },
  { statement: 'paths that are not /bot…', tests: ['$path → $status $description'] },
  { statement: 'unknown methods', rows: ['an unknown method'] },
  { statement: 'bad tokens', tests: ['$path → $status $description'] },
  {
    statement: 'method names in any case, first value wins, scalars as text',
    rows: [
      'method names in any case',
      'a number where a text is asked for is its digits',
      'unknown parameters are passed over, paid broadcasts too',
    ],
    tests: ['takes the first value of a name', 'multipart/form-data'],
  },
  {
    statement: 'booleans, lenient numbers, clamping',
    rows: ['a number too large is clamped'],
    tests: ['reads booleans and numbers as leniently', 'gives at most `limit`'],
  },
  {
    statement: 'first letters of error texts',
    rows: ['server constants keep their capitals', 'no text'],
  },
  {
    statement: 'the order of checks',
    rows: [
      'broken HTML comes before an unknown chat',
      'broken markup JSON comes before an unknown chat',
      'an unknown chat comes before a missing reply',
      'a missing reply comes before a text that is too long',
      'a text that is too long comes before a bad keyboard',
      'a bad keyboard comes before the block',
    ],
  },
];

export const B2: readonly Covered[] = [
  {
    statement: 'chats: empty, not found, upgraded',
    rows: ['no chat', 'nobody has this id', 'writing to a group that became a supergroup'],
  },
  {
    statement: 'private chat not found',
    notCopied: 'TDLib says it of an account it has no data of; here everybody is known or not',
  },
  {
    statement: 'texts: empty, blank, too long in bytes and in characters, captions',
    rows: [
      'no text',
      'only blanks',
      'more than 32768 bytes',
      'more than 4096 code points',
      'a caption of 1025 characters',
    ],
  },
  {
    statement: 'edits',
    rows: [
      'an edit that changes nothing',
      'an edit of a message that is gone',
      "an edit of somebody else's message",
      'a text for what has none',
      'a caption for a text',
    ],
  },
  {
    statement: 'deleting',
    rows: [
      'deleting what is gone',
      'deleting without a message',
      "somebody else's message in a group cannot be deleted",
      'deleting none',
      'deleting 101',
    ],
  },
  {
    statement: "message can't be deleted",
    notCopied: 'of chats where nobody may; in private chats and groups the longer text comes',
  },
  {
    statement: 'replies, copies, forwards, threads, protected content',
    rows: [
      'a reply to a message that is not there',
      'copying what is gone',
      'forwarding what is gone',
      'a topic of a chat that has none',
      'copying what is protected',
      'forwarding what is protected',
    ],
  },
  {
    statement: 'presses, actions, parse modes',
    rows: ['an unknown button press', 'a chat action that does not exist', 'an unknown parse_mode'],
  },
  {
    statement: "can't parse entities",
    rows: [
      'HTML <x>',
      'HTML ế<b',
      'HTML <a href=',
      'HTML <b>a</b',
      'HTML ế</b>',
      'HTML <b>a</i>',
      'HTML <b>a',
      'HTML <a href=x/>',
      'HTML <a =x>',
      'HTML <span>a</span>',
      'MarkdownV2 15.3',
      'MarkdownV2 Kế *hoạch',
      'Markdown that does not end',
    ],
  },
  {
    statement: 'keyboards',
    rows: [
      'reply_markup that is no JSON',
      'reply_markup that is no object',
      'a reply keyboard without rows in rows',
      'an inline keyboard without rows in rows',
      'an inline button that does nothing',
      'an inline button without text',
      'an unknown button style',
      'a bad keyboard comes before the block',
      'callback data of 65 bytes',
      'a keyboard of more than 10 KB',
      'a link to a host without a dot',
      'a web app without HTTPS',
    ],
  },
  {
    statement: 'what only private chats may be asked for',
    rows: [
      'a contact request in a group',
      'request_location in a group',
      'request_users in a group',
      'request_chat in a group',
      'a Web App button of the composer in a group',
    ],
  },
  {
    statement: 'files',
    rows: [
      'no document',
      'no photo',
      'an unknown file_id',
      'getFile of nothing',
      'getFile of an unknown file',
    ],
    tests: [
      'are refused when empty',
      'can be sent again by file_id, as what they are only',
      'are refused when %s',
      'above 20 MB cannot be downloaded',
    ],
  },
  {
    statement: 'commands',
    rows: [
      'a command without a name',
      'a command of 33 letters',
      'a command without a description',
      'a description of 257 characters',
      'a command with a hyphen',
    ],
  },
  { statement: 'from_chat_id is required', rows: ['copying from nowhere'] },
  {
    statement: 'webhooks',
    rows: [
      'a webhook without HTTPS',
      'a webhook on a strange port',
      'a webhook on a reserved address',
      'a webhook that is no address',
      'a secret of 257 characters',
      'a secret with a space',
    ],
  },
  { statement: 'rights in groups', notCopied: 'the bot is a plain member and asks for none' },
  { statement: '401', tests: ['$path → $status $description'] },
  {
    statement: '403',
    rows: [
      'a person who blocked the bot',
      'a person whose account was deleted',
      'a person known only from a group',
      'the bot itself',
      'a group that threw the bot out',
      'a supergroup that threw the bot out',
      'a group that the bot has left',
      'a supergroup that the bot has left',
      'a group that was deleted',
    ],
  },
  { statement: '403 of channels', notCopied: 'there are no channels here' },
  {
    statement: '409',
    tests: ['end with 409 when a newer one must wait', 'ends a waiting long poll, and refuses'],
  },
  {
    statement: '409 terminated by other setWebhook',
    notCopied: 'setting is done at once, so no two of them ever overlap',
  },
  {
    statement: '413, 429, 500, 502',
    tests: [
      'above 50 MB are answered with 413',
      'lets one chat have a burst',
      'wait for their method and chat',
      "can be a proxy's HTML page",
    ],
  },
  {
    statement: 'people who never wrote',
    rows: ['a person who never wrote', 'a person known only from a group'],
  },
];
