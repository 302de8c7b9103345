import { badRequest } from './api-error.ts';

/** A field of a JSON argument is missing or of a wrong kind, in TDLib's words. */
export class FieldError extends Error {}

/** Reads a part whose complaints Telegram introduces with a few words. */
export const within = <Value>(introduction: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if (error instanceof FieldError) throw badRequest(`${introduction}: ${error.message}`);
    throw error;
  }
};

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Telegram takes a number or a boolean where it asks for a string, and reads it as its text. */
export const optionalText = (object: JsonObject, name: string): string => {
  const value = object[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new FieldError(`Field "${name}" must be of type String`);
};

export const requiredText = (object: JsonObject, name: string): string => {
  const value = object[name];
  if (value === undefined || value === null) throw new FieldError(`Can't find field "${name}"`);
  return optionalText(object, name);
};

/** A number or its text, as TDLib's get_required_int_field takes it. */
export const requiredInteger = (object: JsonObject, name: string): number => {
  const value = object[name];
  if (value === undefined || value === null) throw new FieldError(`Can't find field "${name}"`);
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw new FieldError(`Field "${name}" must be of type Number`);
  }
  if (!/^-?\d+$/.test(String(value))) {
    throw new FieldError(`Field "${name}" must be a valid Number`);
  }
  return Number(value);
};

export const optionalFlag = (object: JsonObject, name: string): boolean => {
  const value = object[name];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw new FieldError(`Field "${name}" must be of type Boolean`);
};

export const optionalArray = (object: JsonObject, name: string): readonly unknown[] | undefined => {
  const value = object[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value;
  throw new FieldError(`Field "${name}" must be of type Array`);
};

export const requiredObject = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  if (isObject(value)) return value;
  if (value === undefined) throw new FieldError(`Can't find field "${name}"`);
  throw new FieldError(`Field "${name}" must be of type Object`);
};
