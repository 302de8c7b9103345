/**
 * A map that knows which entries were reached since the last writing: whoever changes one has
 * got it first, in the same turn. What is reached by going over all of them is only read.
 */
export class TouchedMap<Key, Value> extends Map<Key, Value> {
  readonly #touched = new Set<Key>();

  override get(key: Key): Value | undefined {
    if (this.has(key)) this.#touched.add(key);
    return super.get(key);
  }

  override set(key: Key, value: Value): this {
    this.#touched.add(key);
    return super.set(key, value);
  }

  override delete(key: Key): boolean {
    this.#touched.add(key);
    return super.delete(key);
  }

  /** The entry, for whoever changes nothing of it. */
  peek(key: Key): Value | undefined {
    return super.get(key);
  }

  get isTouched(): boolean {
    return this.#touched.size > 0;
  }

  touchAll(): void {
    for (const key of this.keys()) this.#touched.add(key);
  }

  /** The keys of so many that were reached, which from now on were not. */
  takeTouched(limit: number): Key[] {
    const keys: Key[] = [];
    for (const key of this.#touched) {
      if (keys.length >= limit) break;
      keys.push(key);
    }
    for (const key of keys) this.#touched.delete(key);
    return keys;
  }
}
