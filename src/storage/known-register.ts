type Name =
  | ('units' | 'clusters' | 'successions' | 'tags' | `memberships of ${string}`)
  | ('milestones' | 'days');

/**
 * What was last read of the register, or of the calendar, for as long as that stands in the database. Every
 * change gives it a revision that it never had before, in the same transaction; whoever asks reads it
 * first. So what another program has written is seen, and what was rolled back is forgotten.
 */
export class KnownRegister {
  #revision = '';
  #parts = new Map<Name, readonly unknown[]>();

  /** @param revision as read just now: what `read` gives is of that or of a later one */
  async part<Item>(
    revision: string,
    name: Name,
    read: () => Promise<Item[]>,
  ): Promise<readonly Item[]> {
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#parts = new Map();
    }
    const parts = this.#parts;
    const known = parts.get(name) as readonly Item[] | undefined;
    if (known) return known;
    const part = Object.freeze(await read());
    parts.set(name, part);
    return part;
  }
}
