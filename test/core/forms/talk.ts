import assert from 'node:assert/strict';

import { formAction } from '../../../src/bot/kit/form-actions.ts';
import {
  type FileInfo,
  type Filled,
  nothingFilled,
} from '../../../src/core/forms/answers/answers.ts';
import { type Facts, withFacts } from '../../../src/core/forms/answers/facts.ts';
import { type Cursor, startCursor } from '../../../src/core/forms/engine/cursor.ts';
import type { Env, FormState } from '../../../src/core/forms/engine/env.ts';
import type { FormEvent, SentFile } from '../../../src/core/forms/engine/event.ts';
import type { Transition } from '../../../src/core/forms/engine/form-context.ts';
import { normalizeCursor } from '../../../src/core/forms/engine/normalize-cursor.ts';
import { parseCursor } from '../../../src/core/forms/engine/parse-cursor.ts';
import { isPicture } from '../../../src/core/forms/schema/file-kinds.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import type { Path, Value } from '../../../src/core/forms/schema/value.ts';
import { respond } from '../../../src/core/forms/screens/respond.ts';
import { render } from '../../../src/core/forms/screens/screen.ts';
import type { FormButton, Screen } from '../../../src/core/forms/screens/show.ts';
import {
  dateInHanoi,
  instantInHanoi,
  parseIsoDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId, type AttachmentId, type PersonId } from '../../../src/core/shared/ids.ts';
import { type Instant, plusMs } from '../../../src/core/shared/instant.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { TextRef } from '../../../src/core/shared/text-ref.ts';
import { createText, type Text } from '../../../src/text.ts';
import { languages } from '../../support/languages.ts';
import { refOf } from '../../support/ref-of.ts';
import { smallTexts } from './small-form.ts';

const real = createText();

/** The real words, and those of the small form of these tests. */
export const text: Text = {
  ...real,
  words: (ref, language) => real.words(smallTexts(ref), language),
  html: (ref, language) => real.html(smallTexts(ref), language),
  hasText: (key) => smallTexts(refOf(key)).key !== key || real.hasText(key),
};

export type DraftOptions = {
  /** The day in Hanoi, 14:05. */
  today?: string;
  filled?: Filled;
  facts?: Facts | undefined;
  /** What differs from a plan of Phường Láng for 2027. */
  env?: Partial<Env>;
};

/** A unit's draft that several people can fill in; what `respond` writes is shared among them. */
export class TalkedDraft {
  readonly form: Form;
  filled: Filled;
  facts: Facts | undefined;
  now: Env['now'];
  readonly files = new Map<AttachmentId, FileInfo>();
  readonly known: Partial<Env>;
  #keys = 0;

  constructor(form: Form, options: DraftOptions = {}) {
    const { today = '2027-02-14', filled = nothingFilled, facts, env = {} } = options;
    this.form = form;
    this.known = env;
    this.facts = facts;
    this.filled = withFacts(form, filled, facts);
    this.now = instantInHanoi(parseIsoDate(today) ?? dateInHanoi(0 as Env['now']), '14:05');
  }

  /** What the draft is filled from has changed since. */
  isGiven(facts: Facts): void {
    this.facts = facts;
    this.filled = withFacts(this.form, this.filled, facts);
  }

  contact(name: string): Contact {
    return new Contact(this, name);
  }

  value(path: Path): Value | undefined {
    return this.filled.answers.get(path)?.value;
  }

  newKey(): string {
    this.#keys += 1;
    return `k${String(this.#keys).padStart(3, '0')}`;
  }
}

/** One person in front of a draft. Each act returns the transition; the screen follows it. */
export class Contact {
  readonly draft: TalkedDraft;
  readonly name: string;
  cursor: Cursor;
  last: Transition | undefined;
  #messages: number;
  #saidAt: Instant | undefined;
  #drawn: { of: unknown[]; screen: Screen } | undefined;

  constructor(draft: TalkedDraft, name: string) {
    this.draft = draft;
    this.name = name;
    this.cursor = startCursor(draft.form, draft.filled);
    this.#messages = name.length * 100_000;
  }

  get env(): Env {
    const { draft } = this;
    return {
      now: draft.now,
      today: dateInHanoi(draft.now),
      period: yearPeriod(2027),
      person: asId<PersonId>(this.name),
      personName: this.name,
      unitName: 'Phường Láng',
      unitKind: 'ward',
      newKey: () => draft.newKey(),
      files: draft.files,
      nameOf: (person) => person,
      ...(draft.facts ? { facts: draft.facts } : {}),
      wordings: (ref) => languages.map((language) => text.words(ref, language)),
      ...draft.known,
    };
  }

  get state(): FormState {
    // Stored as JSON between two events, as the real cursor is.
    const cursor = parseCursor(JSON.parse(JSON.stringify(this.cursor)));
    assert.deepEqual(cursor, this.cursor);
    return { form: this.draft.form, filled: this.draft.filled, cursor: this.cursor };
  }

  does(event: FormEvent): Transition {
    const done = respond(this.state, event, this.env);
    this.draft.filled = done.filled;
    this.cursor = done.cursor;
    this.last = done;
    for (const notice of [...done.notices, ...(done.toast ? [done.toast] : [])])
      for (const language of languages) text.html(notice, language);
    checkScreen(this.screen);
    return done;
  }

  /** Drawn anew where anything has changed that it shows. */
  get screen(): Screen {
    const { cursor, draft } = this;
    const of = [cursor, draft.filled, draft.now, draft.facts, ...draft.files.values()];
    const drawn = this.#drawn;
    if (drawn?.of.length === of.length && of.every((one, at) => one === drawn.of[at]))
      return drawn.screen;
    const screen = render(this.state, this.env);
    this.#drawn = { of, screen };
    return screen;
  }

  /** Where the screen is that they see now: somebody else may have taken away what they were at. */
  get shownAt(): Cursor {
    return normalizeCursor({ ...this.state, env: this.env }).cursor;
  }

  get buttons(): FormButton[] {
    return this.screen.rows.flat();
  }

  /** Everything on the screen in Vietnamese, without marks of HTML. */
  get sees(): string {
    return plain(this.screen.lines);
  }

  /** The same as it is shown after what happened last: below an objection only what is new. */
  get seesAfter(): string {
    const isBrief = this.last?.isObjection ?? false;
    return plain(render(this.state, this.env, { isBrief }).lines);
  }

  /** What the last transition said above the screen and over the button. */
  get hears(): string {
    const { notices = [], toast } = this.last ?? {};
    return plain([...notices, ...(toast ? [toast] : [])]);
  }

  get labels(): string[] {
    return this.buttons.map(({ label }) => text.words(label, 'vi'));
  }

  button(label: string): FormButton {
    const found = this.buttons.find((button) => text.words(button.label, 'vi') === label);
    assert(found, `button "${label}" among ${this.labels.join(' | ')}`);
    return found;
  }

  /** Twenty seconds after what was said before, unless `afterS` says otherwise. */
  says(said: string, messageId = (this.#messages += 2), afterS = 20): Transition {
    this.#saidAt = plusMs(this.#saidAt ?? this.draft.now, afterS * 1000);
    const sentAt = this.#saidAt;
    return this.does({ type: 'said', text: said, sentAt, messageId, chatId: 7 });
  }

  get lastMessage(): number {
    return this.#messages;
  }

  edits(messageId: number, said: string): Transition {
    return this.does({ type: 'edited', text: said, messageId, chatId: 7 });
  }

  taps(label: string): Transition {
    return this.press(this.button(label));
  }

  press({ action, rev }: FormButton): Transition {
    return this.does({ type: 'pressed', action, rev });
  }

  sends(file: Partial<SentFile> & { id: AttachmentId }, caption?: string): Transition {
    const sent: SentFile = {
      name: 'Kế hoạch.pdf',
      // No two files are alike unless a test says so.
      size: 1000 + this.draft.files.size,
      mime: 'application/pdf',
      kind: 'document',
      ...file,
    };
    this.draft.files.set(sent.id, {
      id: sent.id,
      name: sent.name,
      size: sent.size,
      state: 'waiting',
      isPhoto: isPicture(sent),
    });
    return this.does({
      type: 'sent-file',
      file: sent,
      messageId: (this.#messages += 2),
      chatId: 7,
      ...(caption === undefined ? {} : { caption }),
    });
  }

  /** The path of the question on the screen, or the type of the place. */
  get at(): string {
    const { place } = this.cursor;
    return place.type === 'question' ? place.path : place.type;
  }
}

export const fileId = (id: string): AttachmentId => asId<AttachmentId>(id);

const plain = (lines: Screen['lines']): string =>
  lines
    .map((line) => (line === 'blank' ? '' : text.html(line, 'vi')))
    .join('\n')
    .replaceAll(/<\/?\w+>/g, '');

/** What holds for every screen: words in each language, limits of Telegram, reversible buttons. */
const checkScreen = ({ lines, rows }: Screen): void => {
  for (const language of languages) {
    const html = lines
      .map((line) => (line === 'blank' ? '' : text.html(line, language)))
      .join('\n');
    assert(html.length < 4000, html);
    for (const { label, action, rev } of rows.flat()) {
      assert.doesNotMatch(text.words(label, language), /<\/?(b|i|code)>/);
      const press = { token: 'Ab-_9xYz', rev, action };
      const data = formAction.to(press);
      assert(new TextEncoder().encode(data).length <= 64, data);
      assert.deepEqual(formAction.read(data), press);
    }
  }
};

export const words = (ref: TextRef): string => text.words(ref, 'vi');
