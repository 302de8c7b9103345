import { screen } from '../screens/screen.ts';

export const question = screen;
