/** Files from the person: the paperclip, drag and drop, paste; a look at them before they are sent. */
import { replyOf, setMode } from './composer.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt, openDialog, openMenu } from './overlay.js';
import { makePoll } from './poll-maker.js';
import { state } from './state.js';
import { sizeWords } from './time-words.js';
import { scrollToEnd } from './transcript.js';
import { word } from './words.js';

const ALBUM_MOST = 10;
const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export function startAttachments() {
  const button = part('attach');
  button.append(icon('paperclip'));
  button.setAttribute('aria-haspopup', 'menu');
  button.addEventListener('click', () =>
    openMenu(button, [
      { icon: 'file', label: word('asDocument'), act: () => choose('document') },
      { icon: 'photo', label: word('asPhoto'), act: () => choose('photo') },
      { icon: 'poll', label: word('poll'), act: () => void makePoll() },
      ...others(),
    ]),
  );
  part('say').addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void review(files);
  });
  startDrop();
}

/** What a bot gets that asked for something else. @returns {import('./overlay.js').MenuItem[]} */
const others = () =>
  /** @type {const} */ (['sticker', 'voice', 'location']).map((kind) => ({
    icon: 'chat',
    label: word(kind),
    act: () => {
      const personId = state.currentId;
      if (personId !== null) void attempt(() => control.sendOther(personId, kind));
    },
  }));

/** @param {'document' | 'photo'} kind */
function choose(kind) {
  const input = /** @type {HTMLInputElement} */ (
    element('input', {
      type: 'file',
      multiple: true,
      accept: kind === 'photo' && PHOTO_TYPES.join(','),
    })
  );
  input.addEventListener('change', () => void review([...(input.files ?? [])], kind));
  input.click();
}

function startDrop() {
  const area = part('chat');
  const veil = part('drop');
  const isTaken = (/** @type {DragEvent} */ event) =>
    Boolean(event.dataTransfer?.types.includes('Files')) && !part('composer').hidden;
  area.addEventListener('dragover', (event) => {
    if (!isTaken(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  area.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!isTaken(event)) return;
    event.preventDefault();
    void review([...(event.dataTransfer?.files ?? [])]);
  });
}

/** @param {File} file */
const isPicture = (file) => PHOTO_TYPES.includes(file.type);

/**
 * @param {File[]} files
 * @param {'document' | 'photo'} [wish] without it pictures go as photos
 */
async function review(files, wish) {
  const personId = state.currentId;
  if (files.length === 0 || personId === null) return;
  const canBePhotos = files.every(isPicture);
  const previews = files.map(preview);
  const caption = /** @type {HTMLInputElement} */ (
    element('input', {
      maxlength: 1024,
      placeholder: word('caption'),
      'aria-label': word('caption'),
      autofocus: true,
    })
  );
  const choice = kindChoice(canBePhotos && wish !== 'document' ? 'photo' : 'document');
  const agreed = await openDialog({
    title: word('sendFiles', { count: files.length }),
    body: [
      element('div', { class: 'previews' }, ...previews),
      canBePhotos ? choice : null,
      caption,
    ],
    main: word('send'),
    side: word('cancel'),
  });
  for (const image of previews.flatMap((node) => [...node.querySelectorAll('img')])) {
    URL.revokeObjectURL(image.src);
  }
  part('say').focus();
  if (!agreed) return;
  const kind = choice.querySelector('input:checked')?.getAttribute('value') ?? 'document';
  const reply = replyOf(personId);
  const how = { kind, caption: caption.value.trim(), ...reply };
  const isSent = await attempt(() => sendAll(personId, files, how));
  if (isSent && reply.replyTo !== undefined) setMode(null);
}

/** @param {'document' | 'photo'} chosen */
function kindChoice(chosen) {
  const option = (/** @type {'document' | 'photo'} */ kind, /** @type {string} */ label) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'kind', value: kind, checked: kind === chosen }),
      label,
    );
  return element(
    'fieldset',
    { class: 'kinds' },
    element('legend', {}, word('how')),
    option('photo', word('asPhoto')),
    option('document', word('asDocument')),
  );
}

/** @param {File} file */
function preview(file) {
  return element(
    'div',
    { class: 'preview' },
    isPicture(file) ? element('img', { src: URL.createObjectURL(file), alt: '' }) : icon('file'),
    element('span', { class: 'file-name' }, file.name),
    element('span', { class: 'file-size' }, sizeWords(file.size)),
  );
}

/**
 * One after another, so that they arrive in order; several make albums of at most ten.
 * @param {number} personId
 * @param {File[]} files
 * @param {{ kind: string, caption: string, replyTo?: number }} how
 */
async function sendAll(personId, files, { kind, caption, replyTo }) {
  scrollToEnd();
  const send = part('attach');
  send.setAttribute('aria-busy', 'true');
  try {
    for (let from = 0; from < files.length; from += ALBUM_MOST) {
      const album = files.slice(from, from + ALBUM_MOST);
      const group = album.length > 1 ? { mediaGroupId: `${Date.now()}${from}` } : {};
      for (const [at, file] of album.entries()) {
        const words = from + at === 0 && caption !== '' ? { caption } : {};
        const reply = replyTo === undefined ? {} : { replyTo: String(replyTo) };
        await control.sendFile(personId, file, { kind, ...group, ...words, ...reply });
      }
    }
  } finally {
    send.removeAttribute('aria-busy');
  }
}
