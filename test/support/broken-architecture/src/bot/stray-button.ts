export const strayButton = (page: number) => ({ data: `dv:u:${page}` });
