import { languagesIn } from '../../src/text.ts';

/** Each folder of `locales/`, the first language before the others. */
export const languages = languagesIn();
