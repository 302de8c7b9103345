/** Those that tests know words of. */
export const languages = ['vi', 'en'] as const;
