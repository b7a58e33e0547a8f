import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, screenshot } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { signIn } from './sign-in';

const SUBJECT = 'Trasig gunga i Lingonparken';

/** The whole way as people go it: a citizen at /demo, two agents at the console, one product. */
describe('a question and its answer', () => {
  let product: Running;
  let browser: Browser;
  let citizen: Page;
  let karin: Page;
  let maria: Page;
  const complaints: string[][] = [];

  beforeAll(async () => {
    product = await startProcess('standalone', { env: { DATABASE_URL: '', KONTAKTPOST_DEMO: '1' } });
    browser = await launchBrowser();
    const pages = [];
    for (const path of ['/demo', '/', '/']) pages.push(await openPage(browser, product.url + path));
    for (const opened of pages) complaints.push(opened.complaints);
    for (const { page } of pages) page.setDefaultTimeout(10_000);
    [citizen, karin, maria] = pages.map(({ page }) => page) as [Page, Page, Page];
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  const row = (page: Page) => page.getByRole('row').filter({ hasText: SUBJECT });
  const open = (page: Page) => page.getByRole('heading', { name: SUBJECT });

  it('signs two agents in', async () => {
    await signIn(karin, 'agent@ekvalla.example');
    await signIn(maria, 'lead@ekvalla.example');
    for (const page of [karin, maria]) {
      await page
        .getByRole('navigation', { name: 'Huvudmeny' })
        .getByRole('link', { name: /Kontaktcenter/ })
        .click();
      await page.getByRole('heading', { name: 'Kontaktcenter', level: 2 }).waitFor();
      await page.getByRole('button', { name: 'Ordning' }).click();
      await page.getByText('Nyast först', { exact: true }).click();
    }
    await screenshot(karin, 'queue-light');
  }, 60_000);

  it("shows a citizen's mail to both without a reload", async () => {
    await write(citizen, 'Gungan närmast sandlådan har lossnat i ena kedjan. Någon kan göra sig illa.');
    for (const page of [karin, maria]) {
      // A list that somebody points at holds still and says what waits; an idle one takes it in.
      const waits = page.getByRole('button', { name: /nytt ärende|nya ärenden/ });
      await row(page).or(waits).first().waitFor({ timeout: 15_000 });
      if (await waits.isVisible()) await waits.click();
      await row(page).waitFor();
    }
  }, 40_000);

  it('is taken by one, which the other sees', async () => {
    await row(karin).click();
    await open(karin).waitFor();
    await karin.keyboard.press('i');
    await karin.getByText('Du ansvarar').first().waitFor();
    await row(maria).click();
    await open(maria).waitFor();
    await maria.getByText('Karin Hedlund').first().waitFor();
  }, 30_000);

  it('shows who reads and who writes', async () => {
    await karin.getByText('Maria läser').first().waitFor({ timeout: 15_000 });
    await karin.keyboard.press('r');
    await karin
      .getByRole('textbox', { name: 'Ditt svar' })
      .fill('Hej! Tack för att du hör av dig. Vi stänger av gungan i dag och lagar den i veckan.');
    await maria.getByText('Karin skriver').first().waitFor({ timeout: 15_000 });
    await screenshot(karin, 'composer-light');
    await expectAccessible(karin);
  }, 60_000);

  it('is answered, once, with signature and history', async () => {
    await karin.keyboard.press('Control+Enter');
    const answer = citizen.getByRole('listitem').filter({ hasText: 'Vi stänger av gungan i dag' });
    await answer.first().waitFor({ timeout: 20_000 });
    expect(await answer.count()).toBe(1);
    const words = await answer.first().textContent();
    expect(words).toContain('Karin Hedlund');
    expect(words).toContain('Ekvalla kommun');
    expect(words).toMatch(/\[KC-\d{4}-\d{6}\]/);
    await screenshot(citizen, 'demo-answer');
    await maria.getByText('Vi stänger av gungan i dag').first().waitFor();
  }, 40_000);

  it('opens again on both screens when the citizen answers back', async () => {
    await citizen
      .getByRole('button', { name: /^Svara/ })
      .first()
      .click();
    await citizen.getByLabel('Meddelande').fill('Tack, det var snabbt! Gungan bredvid gnisslar också.');
    await citizen.getByRole('button', { name: 'Skicka', exact: true }).click();
    await maria.getByText('Gungan bredvid gnisslar också').first().waitFor({ timeout: 15_000 });
    await karin
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: /Mina ärenden/ })
      .click();
    await row(karin).click();
    await karin.getByText('Gungan bredvid gnisslar också').first().waitFor({ timeout: 15_000 });
    await karin.getByText('Pågår').first().waitFor();
    await maria.getByText('Pågår').first().waitFor();
    await screenshot(maria, 'reopened-light');
  }, 40_000);

  it('left no complaint in the browsers', () => {
    expect(complaints.flat()).toEqual([]);
  });
});

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Till').selectOption('kontaktcenter@ekvalla.example');
  await page.getByLabel('Ämne').fill(SUBJECT);
  await page.getByLabel('Meddelande').fill(text);
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
}
