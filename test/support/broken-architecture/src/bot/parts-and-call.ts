export { call } from './call.ts';
export { parts } from './parts.ts';
