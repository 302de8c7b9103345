import type { Language } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Request } from './request.ts';

/** What the reader calls a language. */
export const languageWords = ({ ports: { text } }: Request, language: Language): TextRef =>
  say('language-called', { code: language, name: text.words(say('language-name'), language) });
