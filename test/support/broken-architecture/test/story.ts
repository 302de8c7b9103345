export const story = 'a test';
