/** What the bot has pinned, above the chat: the newest pin, and those before it one press after another. */
import { element, part } from './element.js';
import { currentChat, on } from './state.js';
import { jumpTo } from './transcript.js';
import { word } from './words.js';

const bar = part('pin');

/** How many pins back the bar shows; every press goes one further. */
let back = 0;

export function startPinBar() {
  on('select', startAnew);
  for (const topic of /** @type {const} */ (['chat', 'language'])) on(topic, draw);
  bar.addEventListener('click', goThere);
}

function startAnew() {
  back = 0;
  draw();
}

const pins = () => (currentChat()?.pinned ?? []).toReversed();

function draw() {
  const ids = pins();
  back = ids.length === 0 ? 0 : back % ids.length;
  const id = ids[back];
  bar.hidden = id === undefined;
  if (id === undefined) return;
  const message = currentChat()?.messages.find(({ messageId }) => messageId === id);
  const text = message?.text ?? message?.caption ?? message?.document?.fileName ?? '';
  const count = ids.length > 1 ? ` ${back + 1}/${ids.length}` : '';
  bar.replaceChildren(
    element('strong', {}, word('pinned') + count),
    element('span', {}, text.replaceAll(/\s+/g, ' ')),
  );
}

function goThere() {
  const id = pins()[back];
  if (id === undefined) return;
  jumpTo(id);
  back += 1;
  draw();
}
