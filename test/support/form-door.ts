import assert from 'node:assert/strict';

import { fittingRows, roomFor, widthOf } from '../../src/bot/kit/label-width.ts';
import type { Filled } from '../../src/core/forms/answers/answers.ts';
import { type Content, contentOf } from '../../src/core/forms/answers/content.ts';
import type { Facts } from '../../src/core/forms/answers/facts.ts';
import { missing } from '../../src/core/forms/answers/missing.ts';
import { summarise } from '../../src/core/forms/answers/summary.ts';
import type { Cursor } from '../../src/core/forms/engine/cursor.ts';
import type { Env } from '../../src/core/forms/engine/env.ts';
import type { Form } from '../../src/core/forms/schema/form.ts';
import type { Path, Value } from '../../src/core/forms/schema/value.ts';
import { render } from '../../src/core/forms/screens/screen.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import type { Submission } from '../../src/core/submissions/submission.ts';
import { type Contact, fileId, TalkedDraft, text } from '../core/forms/talk.ts';
import type { FormScript, Step } from '../scripts/script.ts';
import { languages } from './languages.ts';
import { labelPattern, patternOf } from './to-say.ts';

export type DoorOptions = {
  env?: Partial<Env>;
  facts?: Facts | undefined;
  filled?: Filled;
  /** The day in Hanoi, 14:05. */
  today?: string;
  person?: string;
};

/** A form to be talked to: no bot, no world, the real words of the locales. */
export const door = (form: Form, options: DoorOptions = {}): FormDoor =>
  new FormDoor(form, options);

/** A script played on the form alone, as far as it goes. */
export const playedOnForm = (script: FormScript): FormDoor =>
  beginsScript(script).play(script.steps);

/** Before its first step. */
export const beginsScript = (script: FormScript): FormDoor => {
  const { form, person, unit, period, today } = script;
  const env = { personName: person, unitName: unit.name, unitKind: unit.kind, period };
  return door(form, { env, person, today, facts: factsOf(script) });
};

/** What a unit that went through a script has handed in, as later forms find it. */
const handedInBy = (script: FormScript): Submission => {
  const kept = handedIn.get(script) ?? JSON.stringify(playedOnForm(script).submitted());
  handedIn.set(script, kept);
  const { form, period } = script;
  return { formId: form.id, period, content: kept } as Submission;
};

/** Several forms are filled from the same plan. */
const handedIn = new WeakMap<FormScript, string>();

const factsOf = ({ facts, after = [], period, around }: FormScript): Facts | undefined => {
  const found = facts?.read(after.map(handedInBy), period, around);
  assert(found?.type !== 'lacking', `needs ${JSON.stringify(found)}`);
  return found?.facts;
};

/** Each act checks what Telegram allows and what a phone shows of the screen that follows. */
class FormDoor {
  /** Whoever stands in front of the form, for what the door has no word for. */
  readonly contact: Contact;
  readonly #form: Form;
  #files = 0;

  constructor(form: Form, { person = 'Lan', ...options }: DoorOptions) {
    this.#form = form;
    this.contact = new TalkedDraft(form, options).contact(person);
  }

  say(words: string): this {
    this.contact.says(words);
    return this.#checked(`said ${words}`);
  }

  /** A button by its text key, or by its Vietnamese words or their beginning. */
  tap(label: string): this {
    const { buttons, labels } = this.contact;
    const wanted = text.hasText(label) ? labelPattern(label, { language: 'vi', text }) : undefined;
    const at = [
      labels.findIndex((words) => (wanted ? wanted.test(words) : words === label)),
      wanted ? -1 : labels.findIndex((words) => words.startsWith(label)),
    ].find((found) => found >= 0);
    const button = buttons[at ?? -1];
    assert(button, `no button "${label}" among ${labels.join(' | ')}\n${this.contact.sees}`);
    this.contact.press(button);
    return this.#checked(`tapped ${label}`);
  }

  /** A file, of the kind that the ending of its name says. */
  send(name: string, caption?: string): this {
    this.#files += 1;
    const id = fileId(`file-${this.#files}`);
    this.contact.sends({ id, name, ...kindOf(name) }, caption);
    return this.#checked(`sent ${name}`);
  }

  /** What is asked now, as `Step` names it. */
  get asked(): string {
    return askedAt(this.contact.cursor);
  }

  expectAsk(asked: string): this {
    assert.equal(this.asked, asked, this.contact.seesAfter);
    return this;
  }

  /** A text key, or words, among what has been said and is shown since the last act. */
  expectSays(words: string): this {
    const { hears, sees } = this.contact;
    const shown = `${hears}\n${sees}`;
    const isThere = text.hasText(words)
      ? patternOf(words, { language: 'vi', text }).test(shown)
      : shown.includes(words);
    assert(isThere, `expected "${words}" in\n${shown}`);
    return this;
  }

  play(steps: readonly Step[]): this {
    for (const step of steps) this.#does(step);
    return this;
  }

  /** What is stored, by path; keys of items are those of this draft. */
  answers(): Readonly<Record<Path, Value>> {
    const own = [...this.contact.draft.filled.answers.values()].filter(({ isFact }) => !isFact);
    return Object.fromEntries(own.map(({ path, value }) => [path, value]));
  }

  /** What would be handed in, in words, a line an answer. */
  review(): string {
    const lines = summarise(this.#form, this.#content());
    return lines.map((line) => plain(line)).join('\n');
  }

  /** Hands it in, from wherever the person is. */
  submit(): Content {
    const lacking = missing(this.#form, this.contact.draft.filled);
    assert.deepEqual(lacking, [], 'may not be handed in yet');
    if (this.contact.last?.outcome !== 'submit') {
      if (!this.contact.labels.includes(wordsOf('form-button_submit')))
        this.contact.does({ type: 'review' });
      this.tap('form-button_submit').tap('form-button_submit-yes');
    }
    return this.submitted();
  }

  /** What has been handed in. */
  submitted(): Content {
    assert.equal(this.contact.last?.outcome, 'submit', this.contact.sees);
    return this.#content();
  }

  #content(): Content {
    const { filled, files } = this.contact.draft;
    return contentOf(this.#form, filled, files);
  }

  #does(step: Step): void {
    if ('say' in step) this.say(step.say);
    else if ('tap' in step) this.tap(step.tap);
    else if ('send' in step) this.send(step.send, step.caption);
    else if ('asks' in step) this.expectAsk(step.asks);
    else this.expectSays(step.shows);
  }

  #checked(act: string): this {
    const faults = faultsOf(this.contact);
    assert.deepEqual(faults, [], act);
    return this;
  }
}

export type { FormDoor };

/** In characters, after the marks of HTML are read. */
const LONGEST_MESSAGE = 4096;
const LONGEST_TOAST = 200;

/** What Telegram would refuse or cut of the screen after an act; `talk.ts` looks at the buttons' data. */
const faultsOf = ({ last, state, env }: Contact): string[] => {
  const { lines: shown, rows } = render(state, env, { isBrief: last?.isObjection ?? false });
  const lines = [...(last?.notices ?? []), ...shown];
  return languages.flatMap((language) => {
    const message = lines.map((line) => (line === 'blank' ? '' : plain(line, language))).join('\n');
    const toast = last?.toast ? text.words(last.toast, language) : '';
    const cut = rows
      .map((row) => row.map(({ label }) => ({ text: text.words(label, language) })))
      .flatMap(fittingRows)
      .flatMap((row) => row.filter((button) => widthOf(button.text) > roomFor(row.length)));
    return [
      ...(message.length > LONGEST_MESSAGE ? [`too long a message: ${message.length}`] : []),
      ...(toast.length > LONGEST_TOAST ? [`too long a toast: ${toast}`] : []),
    ].concat(cut.map((button) => `label is cut: ${button.text}`));
  });
};

/** The question at hand as `Step` names it. */
const askedAt = ({ place, pending }: Cursor): string => {
  if (pending && pending.type !== 'refused') return `${pending.type} at ${nameOf(pending.path)}`;
  if (place.type === 'question') return nameOf(place.path);
  return 'group' in place ? place.group : place.type;
};

const nameOf = (path: Path): string => {
  const [first = '', , inner] = path.split('.');
  return inner === undefined ? first : `${first}.${inner}`;
};

const kindOf = (name: string) => {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ending === 'jpg'
    ? ({ kind: 'photo', mime: 'image/jpeg' } as const)
    : ({ kind: 'document', mime: mimes[ending] ?? 'application/octet-stream' } as const);
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const mimes: Record<string, string> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

const plain = (ref: TextRef, language: (typeof languages)[number] = 'vi'): string =>
  text.html(ref, language).replaceAll(/<\/?\w+>/g, '');

const wordsOf = (key: 'form-button_submit'): string => text.words({ key }, 'vi');
