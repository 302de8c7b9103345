import { createText } from '../../src/text.ts';

/** Names as the program gives them by itself, in each of its languages. */
export const { inLanguages } = createText();
