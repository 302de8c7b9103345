/** About a phone screen; whoever turns pages has asked for them. */
const PAGE_CHARACTERS = 1_000;

/**
 * Joins HTML blocks to pages, breaking between blocks only. One block is at most a long answer,
 * far below Telegram's limit of 4096. Returns at least one page.
 */
export const pagesOf = (blocks: readonly string[]): string[] => {
  const pages: string[] = [];
  let page = '';
  for (const block of blocks) {
    if (page !== '' && page.length + block.length > PAGE_CHARACTERS) {
      pages.push(page);
      page = '';
    }
    page = page === '' ? block : `${page}\n${block}`;
  }
  return [...pages, page];
};
