/**
 * An edge case of a conversation, by its number, as what somebody does, with the tests that play
 * it: `file: name`. `edge-cases.test.ts` looks each of them up.
 */
export type EdgeCase = { number: number; somebody: string; tests: readonly string[] };
