import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];

/** One text of one language; key `id` or `id.attribute`. */
export type Wording = {
  file: string;
  key: string;
  /** Values that the text shows. */
  shown: string[];
  /** Values that it shows or chooses by; Vietnamese has no plural to choose. */
  needed: string[];
  /** Every way that selections can turn out, with values left out. */
  variants: string[];
};

export type LocaleFile = { name: string; source: string; wordings: Wording[]; unread: string[] };

/** Reads all files of a language. */
export const readLocale = (folder: string): LocaleFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()
    .map((name) => readLocaleFile(name, readFileSync(join(folder, name), 'utf8')));

/** Fluent passes over what it cannot read; `unread` names the messages that were lost that way. */
export const readLocaleFile = (name: string, source: string): LocaleFile => {
  const { body } = new FluentResource(source);
  const wordings = body.flatMap(({ id, value, attributes }) => [
    ...(value === null ? [] : [wordingOf(name, id, value)]),
    ...Object.entries(attributes).map(([attribute, pattern]) =>
      wordingOf(name, `${id}.${attribute}`, pattern),
    ),
  ]);
  const read = new Set(body.map(({ id }) => id));
  const begun = [...source.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id = '']) => id);
  return { name, source, wordings, unread: begun.filter((id) => !read.has(id)) };
};

const wordingOf = (file: string, key: string, pattern: Pattern): Wording => ({
  file,
  key,
  shown: [...new Set(elementsOf(pattern).flatMap(variablesShownBy))].toSorted(),
  needed: [...new Set(elementsOf(pattern).flatMap(variablesNeededBy))].toSorted(),
  variants: variantsOf(pattern),
});

const elementsOf = (pattern: Pattern): Element[] =>
  typeof pattern === 'string' ? [pattern] : [...pattern];

const variablesShownBy = (element: Element): string[] => {
  if (typeof element === 'string') return [];
  switch (element.type) {
    case 'var':
      return [element.name];
    case 'select':
      return element.variants.flatMap(({ value }) => elementsOf(value).flatMap(variablesShownBy));
    case 'func':
      return element.args.flatMap((argument) =>
        argument.type === 'narg' ? [] : variablesShownBy(argument),
      );
    case 'mesg':
    case 'num':
    case 'str':
    case 'term':
      return [];
  }
};

const variablesNeededBy = (element: Element): string[] => {
  if (typeof element === 'string' || element.type !== 'select') return variablesShownBy(element);
  const inner = element.variants.flatMap(({ value }) => elementsOf(value));
  return [...variablesShownBy(element.selector), ...inner.flatMap(variablesNeededBy)];
};

const variantsOf = (pattern: Pattern): string[] =>
  elementsOf(pattern).reduce<string[]>(
    (begun, element) => {
      const endings = endingsOf(element);
      return begun.flatMap((text) => endings.map((ending) => text + ending));
    },
    [''],
  );

const endingsOf = (element: Element): string[] => {
  if (typeof element === 'string') return [element];
  if (element.type === 'select') return element.variants.flatMap(({ value }) => variantsOf(value));
  return [element.type === 'str' ? element.value : ''];
};
