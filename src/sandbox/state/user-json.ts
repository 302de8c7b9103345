/** Telegram's User object, as far as the sandbox fills it. */
export type UserJson = {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
};
