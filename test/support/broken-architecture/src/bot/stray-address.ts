declare const address: (head: string) => string;

export const strayAddress = address('own');
