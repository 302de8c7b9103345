export const call = (ctx: { api: { getMe(): void } }) => ctx.api.getMe();
