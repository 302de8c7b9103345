import { save } from './storage/unit-store.ts';

export const words = save;
