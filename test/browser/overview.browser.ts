import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { signIn } from './sign-in';

describe('the overview', () => {
  let product: Running;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    product = await startProcess('standalone', { env: { DATABASE_URL: '', KONTAKTPOST_DEMO: '1' } });
    browser = await launchBrowser();
    ({ page, complaints } = await openPage(browser, product.url));
    page.setDefaultTimeout(10_000);
    await signIn(page, 'lead@ekvalla.example');
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  const part = (name: string) => page.getByRole('region', { name, exact: true });

  it('opens by keyboard, and begins with who was never answered', async () => {
    await page.getByRole('link', { name: 'Översikt' }).waitFor();
    await page.keyboard.press('g');
    // Playwright's keyboard is American.
    await page.locator('body').dispatchEvent('keydown', { key: 'ö' });
    await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor();
    await part('Aldrig besvarade').getByRole('listitem').first().waitFor();
    const [first] = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(first).toBe('Aldrig besvarade');
  });

  it('keeps period and mailbox in the address', async () => {
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Senaste 7 dagarna' });
    await page.getByLabel('Brevlåda').selectOption({ label: 'Bygg och miljö' });
    await page.waitForURL(/period=7d.*brevlada=/);
    await page.reload();
    await page.getByRole('heading', { name: 'Svarstider' }).waitFor();
    expect(await page.getByLabel('Period', { exact: true }).inputValue()).toBe('7d');
    const senders = await part('Aldrig besvarade').getByRole('listitem').allTextContents();
    expect(senders.filter((line) => !line.includes('Bygg och miljö'))).toEqual([]);
  });

  it('has a table behind each picture, with the same figures', async () => {
    const days = part('Inkomna och besvarade');
    const said = await days.getByRole('img').getAttribute('aria-label');
    await days.getByLabel('Visa som tabell').check();
    const cells = await days.locator('tbody td:first-of-type').allTextContents();
    expect(cells).toHaveLength(7);
    const received = cells.reduce((all, cell) => all + Number(cell), 0);
    expect(said).toContain(`kom ${received} ärende`);
    for (const other of await page.getByLabel('Visa som tabell').all()) await other.check();
    expect(await page.getByRole('img').count()).toBe(0);
    await expectAccessible(page);
  });

  it('leads to the ticket', async () => {
    await part('Aldrig besvarade').getByRole('link').first().click();
    await page.waitForURL(/\/t\/KC-/);
    expect(complaints).toEqual([]);
  });
});
