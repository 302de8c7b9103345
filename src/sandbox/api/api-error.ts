/** A refusal as the Bot API words it; the dispatcher turns it into the envelope. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ApiErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ApiErrorParameters) {
    super(description);
    this.name = 'ApiError';
    this.code = code;
    this.parameters = parameters;
  }
}

export type ApiErrorParameters = { retry_after: number } | { migrate_to_chat_id: number };

/**
 * TDLib's text becomes the Bot API's: a prefix, and a small first letter unless the second
 * character is a capital or `_`, so that server constants stay (Client.cpp 182-205).
 */
const worded = (prefix: string, text: string): string => {
  const keepsCase = /^.[A-Z_]/.test(text);
  return `${prefix}: ${keepsCase ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
};

export const badRequest = (text: string): ApiError =>
  new ApiError(400, worded('Bad Request', text));

export const forbidden = (text: string): ApiError => new ApiError(403, worded('Forbidden', text));

export const conflict = (text: string): ApiError => new ApiError(409, worded('Conflict', text));

export const tooManyRequests = (seconds: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
