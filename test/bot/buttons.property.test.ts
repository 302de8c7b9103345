import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openData } from '../../src/bot/forms.ts';
import { MAX_CALLBACK_BYTES } from '../../src/core/forms/action-code.ts';
import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { createText } from '../../src/text.ts';

/** The most random bits that any id of the program has. */
const ID_BITS = 96;

const formIds = [...loadForms(createText()).forms.keys()];
const unitId = fc.constant(ID_BITS).map((bits) => asId<UnitId>(machineRandom.token(bits)));
const year = fc.integer({ min: 1000, max: 9999 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, year).map(([from, to]) => `${from}-${to}`),
) as fc.Arbitrary<Period>;

describe('buttons that open a form', () => {
  it('fit into what Telegram carries, for every form, unit and span of years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formIds), unitId, period, (...[formId, unit, about]) => {
        const data = openData({ formId, unitId: unit, period: about });
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
      }),
    );
  });
});
