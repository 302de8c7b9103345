export const forgotten = 'nothing leads here, and no rule knows this folder';
