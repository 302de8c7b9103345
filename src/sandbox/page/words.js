/** The page's own words. What the bot says comes from the bot, in its person's language. */

const vi = {
  offline: 'Mất kết nối với hộp cát, đang nối lại…',
  people: 'Người để đóng vai',
  choosePerson: 'Chọn một người để đóng vai',
  language: 'Ngôn ngữ của trang',
  addPerson: 'Thêm người mới',
  addPersonText: 'Một người chưa ai biết, như người lạ vừa tìm thấy bot.',
  newName: 'Họ và tên',
  add: 'Thêm',
  noChat: 'Chọn một người ở danh sách để mở cuộc trò chuyện với bot.',
  emptyChat: 'Chưa có tin nhắn. Bấm “Bắt đầu” để trò chuyện với {bot}.',
  messages: 'Tin nhắn',
  compose: 'Soạn tin nhắn',
  write: 'Tin nhắn',
  attach: 'Đính kèm tệp hoặc ảnh',
  asDocument: 'Gửi tệp',
  asPhoto: 'Gửi ảnh',
  commands: 'Danh sách lệnh',
  toggleKeyboard: 'Ẩn hoặc hiện bàn phím nút',
  quickReplies: 'Nút trả lời nhanh',
  send: 'Gửi',
  start: 'Bắt đầu',
  unblock: 'Bỏ chặn bot',
  block: 'Chặn bot',
  more: 'Thêm lựa chọn',
  back: 'Về danh sách người',
  dropHere: 'Thả tệp vào đây để gửi',
  me: 'Tôi',
  withBot: 'trò chuyện với {bot}',
  typing: '{bot} đang soạn tin…',
  blockedTag: 'đã chặn bot',
  edited: 'đã sửa',
  newMessages: 'Tin nhắn mới',
  toBottom: 'Xuống cuối',
  earlier: 'Xem tin nhắn cũ hơn',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  unread: '{count} tin chưa đọc',
  example: 'Gửi ví dụ:',
  reply: 'Trả lời',
  edit: 'Sửa',
  copy: 'Chép nội dung',
  remove: 'Xoá',
  replying: 'Trả lời tin nhắn',
  editing: 'Sửa tin nhắn',
  cancel: 'Huỷ',
  close: 'Đóng',
  agree: 'Đồng ý',
  copied: 'Đã chép',
  notCopied: 'Trình duyệt không cho chép',
  download: 'Tải về {name}',
  photo: 'Ảnh',
  document: 'Tệp',
  openLink: 'Mở đường dẫn của bot',
  openLinkText: 'Đường dẫn này mở cuộc trò chuyện với bot. Mở với tư cách ai?',
  open: 'Mở',
  sendFiles: 'Gửi {count} tệp',
  caption: 'Chú thích (không bắt buộc)',
  how: 'Cách gửi',
  clockMachine: 'Giờ máy, Hà Nội',
  clockMoved: 'Giờ thử, lệch {shift}',
  plusHour: '+1 giờ',
  plusDay: '+1 ngày',
  plusWeek: '+7 ngày',
  clockAt: 'Đến thời điểm (giờ Hà Nội)',
  go: 'Đến ngày…',
  backToMachine: 'Về giờ máy',
  day: '{count} ngày',
  hour: '{count} giờ',
  minute: '{count} phút',
  failed: 'Không làm được: {why}',
  showSpoiler: 'Hiện nội dung ẩn',
  expand: 'Mở rộng',
  collapse: 'Thu gọn',
  noContact: 'Hộp cát chưa gửi được số điện thoại',
  messageMenu: 'Lựa chọn cho tin nhắn',
  bot: 'Bot',
};

/** @type {typeof vi} */
const en = {
  offline: 'Connection to the sandbox lost, reconnecting…',
  people: 'People to play',
  choosePerson: 'Choose a person to play',
  language: 'Language of this page',
  addPerson: 'Add a person',
  addPersonText: 'Someone nobody knows yet, like a stranger who just found the bot.',
  newName: 'Full name',
  add: 'Add',
  noChat: 'Choose a person in the list to open their chat with the bot.',
  emptyChat: 'No messages yet. Press “Start” to talk with {bot}.',
  messages: 'Messages',
  compose: 'Write a message',
  write: 'Message',
  attach: 'Attach a file or a photo',
  asDocument: 'Send a file',
  asPhoto: 'Send a photo',
  commands: 'Commands',
  toggleKeyboard: 'Hide or show the button keyboard',
  quickReplies: 'Quick replies',
  send: 'Send',
  start: 'Start',
  unblock: 'Unblock the bot',
  block: 'Block the bot',
  more: 'More choices',
  back: 'Back to the list of people',
  dropHere: 'Drop files here to send them',
  me: 'Me',
  withBot: 'talking with {bot}',
  typing: '{bot} is typing…',
  blockedTag: 'has blocked the bot',
  edited: 'edited',
  newMessages: 'New messages',
  toBottom: 'To the end',
  earlier: 'Show earlier messages',
  today: 'Today',
  yesterday: 'Yesterday',
  unread: '{count} unread',
  example: 'Send the example:',
  reply: 'Reply',
  edit: 'Edit',
  copy: 'Copy text',
  remove: 'Delete',
  replying: 'Reply to a message',
  editing: 'Edit a message',
  cancel: 'Cancel',
  close: 'Close',
  agree: 'OK',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying',
  download: 'Download {name}',
  photo: 'Photo',
  document: 'File',
  openLink: 'Open a link of the bot',
  openLinkText: 'This link opens a chat with the bot. Open it as whom?',
  open: 'Open',
  sendFiles: 'Send {count} file(s)',
  caption: 'Caption (optional)',
  how: 'How to send',
  clockMachine: 'Machine time, Hanoi',
  clockMoved: 'Moved time, shifted {shift}',
  plusHour: '+1 hour',
  plusDay: '+1 day',
  plusWeek: '+7 days',
  clockAt: 'To a moment (Hanoi time)',
  go: 'To a date…',
  backToMachine: 'Machine time',
  day: '{count} d',
  hour: '{count} h',
  minute: '{count} min',
  failed: 'That did not work: {why}',
  showSpoiler: 'Show hidden text',
  expand: 'Expand',
  collapse: 'Collapse',
  noContact: 'The sandbox cannot send a phone number yet',
  messageMenu: 'Choices for this message',
  bot: 'Bot',
};

const LANGUAGES = { vi, en };
const REMEMBERED = 'sandbox.language';

/** @type {'vi' | 'en'} */
let language = localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';

export const currentLanguage = () => language;

/** @param {'vi' | 'en'} next */
export function switchLanguage(next) {
  language = next;
  localStorage.setItem(REMEMBERED, next);
}

/**
 * @param {keyof typeof vi} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  return LANGUAGES[language][key].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Puts words into the static parts of the page: `data-word` is its text, `data-label` its name. */
export function dressPage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = word(/** @type {any} */ (node.getAttribute('data-word')));
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    const label = word(/** @type {any} */ (node.getAttribute('data-label')));
    node.setAttribute('aria-label', label);
    if (node.tagName === 'BUTTON') node.setAttribute('title', label);
  }
}
