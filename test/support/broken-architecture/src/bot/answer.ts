export const answer = (ctx: { reply(text: string): void }) => ctx.reply('past the reply rows');
