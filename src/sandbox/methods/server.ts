import { answer, type Method } from './method.ts';

/** Telegram ends this server's instance of the bot; here there is no other server to move to. */
export const close: Method = () => answer(true);

/** The same: answered, and the bot may go on. */
export const logOut: Method = () => answer(true);
