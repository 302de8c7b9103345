import { writeFileSync } from 'fs';

export const erase = writeFileSync;
