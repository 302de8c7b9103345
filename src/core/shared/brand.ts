/** A primitive that only its maker may produce: `Brand<string, 'UnitId'>` is no other string. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };
