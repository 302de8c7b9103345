import { Api } from 'grammy';

/** grammY's context wants an api; this one refuses, since replies are rows of the transaction. */
export const muteApi = new Api('0:handlers-return-replies');
muteApi.config.use(() => {
  throw new Error('handlers return replies instead of calling Telegram');
});
