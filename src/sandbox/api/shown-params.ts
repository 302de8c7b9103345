import type { ApiParams } from './api-params.ts';

/** Parameters for the inspector: JSON opened up, files by name and size only. */
export const shownParams = (params: ApiParams): Record<string, unknown> => {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of params.values) shown[name] = opened(value);
  for (const [name, file] of params.files) {
    shown[name] = { file: file.name, size: file.bytes.length };
  }
  return shown;
};

const opened = (value: string): unknown => {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};
