export const parts = (ctx: { api: unknown }) => {
  const { api } = ctx;
  return api;
};
