import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

import type { Form } from '../../src/core/forms/forms.ts';
import { allForms } from '../../src/service/form-catalogue.ts';

/** Adds the versions of today to those that `core/forms/earlier-versions.test.ts` goes through; none is made anew. */
const file = new URL('earlier-forms.json.br', import.meta.url);
const known = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Form[];
const isKnown = ({ id, version }: Form): boolean =>
  known.some((one) => one.id === id && one.version === version);
const all = [...known, ...allForms.filter((form) => !isKnown(form))];
writeFileSync(file, brotliCompressSync(JSON.stringify(all)));
