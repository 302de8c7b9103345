export const rumour = 'no feature of this name stands in the order';
