export type Stores = Record<string, never>;
