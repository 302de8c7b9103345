/** Unpredictable values; tests give a seeded one. */
export interface Random {
  /** A URL-safe string of `bits` random bits, 6 bits a character ([A-Za-z0-9_-]). */
  token(bits: number): string;
}
