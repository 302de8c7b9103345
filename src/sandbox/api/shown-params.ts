export type ShownFile = { file: string; size: number };

/** Parameters for the inspector: JSON opened up, files by name and size only. */
export const shownParams = (
  values: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, ShownFile>,
): Record<string, unknown> => {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of values) shown[name] = opened(value);
  for (const [name, file] of files) shown[name] = file;
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
