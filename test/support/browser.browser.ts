import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage } from './browser';

const page = (body: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="sv"><title>Prov</title><main><h1>Prov</h1>${body}</main></html>`)}`;

describe('the test browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('accepts an accessible page', async () => {
    const { page: open, complaints } = await openPage(browser, page('<button>Skicka</button>'));
    await expectAccessible(open);
    expect(complaints).toEqual([]);
  });

  it('finds a picture without words and a fault in a script', async () => {
    const { page: open, complaints } = await openPage(
      browser,
      page('<img src="data:,"><script>throw new Error("trasig")</script>'),
    );
    await expect(expectAccessible(open)).rejects.toThrow('image-alt');
    expect(complaints).toContainEqual(expect.stringContaining('trasig'));
  });
});
