/** SHA-256. */
export interface Hash {
  /** Lower-case hex of 64 characters over the UTF-8 bytes of `text`. */
  sha256(text: string): string;
}
