import { badRequest } from './api-error.ts';

export type UploadedFile = { name: string; mimeType: string; bytes: Buffer };

export type IntegerRange = { fallback: number; min: number; max: number };

/**
 * The arguments of one call, read as leniently as Telegram reads them: everything is text first,
 * unknown names are ignored, numbers are clamped.
 */
export class ApiParams {
  readonly values: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, UploadedFile>;

  constructor(values: ReadonlyMap<string, string>, files: ReadonlyMap<string, UploadedFile>) {
    this.values = values;
    this.files = files;
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** Empty when absent, as Telegram treats the two alike. */
  text(name: string): string {
    return this.values.get(name) ?? '';
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === '') throw badRequest(`Parameter "${name}" is required`);
    return value;
  }

  /** A user's id as get_user_id reads it (Client.cpp 12451). */
  userId(name: string): number {
    const id = Math.max(0, lenientInteger(this.text(name)));
    if (id === 0) throw badRequest(`Invalid ${name} specified`);
    return id;
  }

  integer(name: string, range: IntegerRange): number {
    const value = this.text(name);
    const wanted = value === '' ? range.fallback : lenientInteger(value);
    return Math.min(Math.max(wanted, range.min), range.max);
  }

  /** 0 when absent, negative or not a number: no message has that id. */
  messageId(name = 'message_id'): number {
    return Math.max(0, lenientInteger(this.text(name)));
  }

  /** True only for `true`, `yes` and `1` (Client.cpp 9357). */
  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).trim().toLowerCase());
  }

  /** The parsed JSON, or undefined when absent; `complaint` is Telegram's text for bad JSON. */
  json(name: string, complaint: string): unknown {
    const value = this.text(name);
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(complaint);
    }
  }

  /** The upload behind a field: named so itself, or referred to as `attach://<part>`. */
  upload(name: string): UploadedFile | undefined {
    return this.attached(this.text(name)) ?? this.files.get(name);
  }

  /** The upload that `attach://<part>` speaks of. */
  attached(value: string): UploadedFile | undefined {
    return value.startsWith('attach://')
      ? this.files.get(value.slice('attach://'.length))
      : undefined;
  }
}

/** TDLib's to_integer: the leading digits count, anything else is 0. */
export const lenientInteger = (text: string): number => {
  const digits = /^-?\d+/.exec(text)?.[0];
  return digits === undefined ? 0 : Number(digits);
};
