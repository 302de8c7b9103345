import { describe, expect, it } from 'vitest';

import { openSandbox } from './open-sandbox.ts';

describe('the files of the chat page', () => {
  it('are one script and one style where the page is built', async () => {
    const { apiRoot } = await openSandbox();
    const textOf = async (path: string): Promise<string> => {
      const answer = await fetch(apiRoot + path);
      expect(`${path} ${answer.status}`).toBe(`${path} 200`);
      return answer.text();
    };
    const html = await textOf('/');
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/page/star.svg',
      '/page/page.css',
      '/page/main.js',
      '/page/star.svg',
    ]);
    expect(await textOf('/page/main.js')).not.toMatch(/^import /m);
    const style = await textOf('/page/page.css');
    expect(style).not.toContain('@import');
    const named = [...style.matchAll(/url\("?([^")]+)"?\)/g)].flatMap(([, path]) => path ?? []);
    expect(named).toContain('/page/drum.svg');
    await Promise.all(named.map(textOf));
  });

  it('are all there are: nothing beside them is given away', async () => {
    const { apiRoot } = await openSandbox();
    const statuses = ['../serve-page.js', '..%2f..%2fmain.js', '..%2fREADME.md', 'none.js'].map(
      async (path) => (await fetch(`${apiRoot}/page/${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404]);
  });
});
