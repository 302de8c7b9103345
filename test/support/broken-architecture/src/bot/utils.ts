export * from './parts-and-call.ts';
export const everything = 1;
