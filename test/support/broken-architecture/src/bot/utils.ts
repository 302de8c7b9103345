export { call } from './call.ts';
export * from './parts.ts';
export const everything = 1;
