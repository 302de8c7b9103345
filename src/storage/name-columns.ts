import * as z from 'zod';

import { onlySaid, type InLanguages } from '../core/shared/language.ts';

const names = z.record(z.string(), z.string());

/** A JSON column of words by language; a language in which nothing is said has no entry. */
export const storedNames = (said: InLanguages): string => JSON.stringify(onlySaid(said));

export const toNames = (text: string): InLanguages => names.parse(JSON.parse(text));
