import { save } from './storage/unit-store.ts';

export const words = save;

export const greeting = { vi: 'Kính chào', de: 'Guten Tag' };
