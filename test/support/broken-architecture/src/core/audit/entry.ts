export type Entry = number;
