import { answer } from '../answer.ts';

export const guess = answer;
