/** Whether a URL names a database on a PostgreSQL rather than a file. */
export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:/.test(url);
