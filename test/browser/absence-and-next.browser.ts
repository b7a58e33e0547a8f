import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, screenshot } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { dayWords, mondayIn, plusDays, weekText } from './days';
import { signIn } from './sign-in';

/** A Wednesday next week or the week after: some working days ahead, whatever today is. */
const WEDNESDAY = plusDays(mondayIn(2), 2);

/** Who is away and who does what, as people see it at the console: one agent, one lead, one product. */
describe('absence and next', () => {
  let product: Running;
  let browser: Browser;
  let karin: Page;
  let maria: Page;
  const complaints: string[][] = [];

  beforeAll(async () => {
    product = await startProcess('standalone', { env: { DATABASE_URL: '', KONTAKTPOST_DEMO: '1' } });
    browser = await launchBrowser();
    const opened = [await openPage(browser, product.url), await openPage(browser, product.url)] as const;
    for (const one of opened) complaints.push(one.complaints);
    for (const { page } of opened) page.setDefaultTimeout(10_000);
    [karin, maria] = [opened[0].page, opened[1].page];
    await signIn(karin, 'agent@ekvalla.example');
    await signIn(maria, 'lead@ekvalla.example');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  it('gives two tickets to two agents who ask at the same moment', async () => {
    for (const page of [karin, maria]) {
      await page.goto(`${product.url}/k/kontaktcenter`);
      await page.getByRole('row').first().waitFor();
    }
    await Promise.all([karin.keyboard.press('b'), maria.keyboard.press('b')]);
    const [one, other] = await Promise.all([openReference(karin), openReference(maria)]);
    expect(one).toMatch(/^KC-/);
    expect(other).toMatch(/^KC-/);
    expect(one).not.toBe(other);
    for (const page of [karin, maria]) await page.getByText('Du ansvarar').first().waitFor();
  }, 40_000);

  it('confirms that it takes longer, with a contact person and a date', async () => {
    await karin.getByRole('button', { name: 'Fler val för ärendet' }).click();
    await karin.getByRole('menuitem', { name: /Skicka besked om längre tid/ }).click();
    const dialog = karin.getByRole('dialog', { name: 'Besked om längre tid' });
    await dialog.getByRole('group', { name: 'Närmaste arbetsdagarna' }).getByRole('button').last().click();
    const day = await dialog.getByLabel('Utlovat svar').inputValue();
    await dialog.getByText(`Invånaren lovas svar senast ${dayWords(day)}.`).waitFor();
    await expectAccessible(karin);
    await screenshot(karin, 'acknowledge-light');
    await dialog.getByRole('button', { name: 'Skicka besked' }).click();
    await dialog.waitFor({ state: 'detached' });
    const facts = karin.getByRole('complementary', { name: 'Uppgifter om ärendet' });
    await facts.getByText(day, { exact: true }).waitFor();
    const words = await facts.textContent();
    expect(words).toMatch(/Kontaktperson\s*Karin Hedlund/);
    expect(words).toMatch(new RegExp(`Utlovat svar\\s*${day}`));
    expect(words).toMatch(/Bekräftat\s*\d{4}-\d{2}-\d{2}/);
    expect(words).toMatch(/kvar av öppettiden/);
  }, 40_000);

  it('registers an absence by keyboard, which the lead sees at once', async () => {
    await maria.goto(`${product.url}/franvaro?vecka=${weekText(WEDNESDAY)}`);
    const row = maria
      .getByRole('region', { name: 'Kontaktcenter' })
      .getByRole('row')
      .filter({ hasText: 'Karin Hedlund' });
    await row.waitFor();
    await choose(karin, /Karin Hedlund/, 'Anmäl frånvaro …');
    const dialog = karin.getByRole('dialog', { name: 'Anmäl frånvaro' });
    await dialog.getByLabel('Till och med').fill(WEDNESDAY);
    await dialog.getByLabel('Från och med').fill(WEDNESDAY);
    await dialog.getByLabel('Vem täcker upp?').focus();
    await karin.keyboard.type('Ali');
    await dialog
      .getByText(/Ali Nouri/)
      .nth(1)
      .waitFor({ state: 'attached' });
    await expectAccessible(karin);
    await screenshot(karin, 'absence-light');
    await dialog.getByLabel('Till och med').focus();
    await karin.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await row.getByText('Täcks av Ali Nouri').waitFor();
    expect(await row.getByText('borta', { exact: true }).count()).toBe(1);
    await screenshot(maria, 'absences-of-the-team-light');
  }, 40_000);

  it('tells the lead by the bell, which opens what it is about', async () => {
    await maria.goto(`${product.url}/k/kontaktcenter`);
    await maria.getByRole('button', { name: /^Notiser, \d+ oläst/ }).click();
    const panel = maria.getByRole('dialog', { name: 'Notiser' });
    await panel.getByRole('link', { name: /Karin Hedlund är borta/ }).waitFor();
    await expectAccessible(maria);
    await screenshot(maria, 'notifications-light');
    await panel.getByRole('link', { name: /Karin Hedlund är borta/ }).click();
    await panel.waitFor({ state: 'detached' });
    await maria.getByRole('heading', { name: 'Frånvaro', level: 1 }).waitFor();
    await maria.getByRole('button', { name: /^Notiser/ }).click();
    await panel.getByRole('link', { name: 'Karin Hedlund är borta', exact: true }).waitFor(); // no longer unread
    await maria.keyboard.press('Escape');
  }, 40_000);

  it('reports somebody sick by one click, and takes it back', async () => {
    await maria.goto(`${product.url}/franvaro`);
    await maria.getByRole('button', { name: 'Val för Sara Ek' }).click();
    await maria.getByRole('menuitem', { name: 'Sjuk idag' }).click();
    await maria.getByText('Sara Ek är sjukanmäld idag').waitFor();
    const row = maria.getByRole('row').filter({ hasText: 'Sara Ek' }).filter({ hasText: 'Sjuk' });
    await row.waitFor();
    await maria.getByRole('button', { name: 'Ångra' }).click();
    await maria.getByText('Sjukanmälan är borttagen').waitFor();
  }, 30_000);

  it('keeps that one is away for a while, in every tab of the session', async () => {
    await choose(karin, /Karin Hedlund/, 'Borta en stund');
    await karin.reload();
    await karin.getByRole('button', { name: /Karin Hedlund.*Borta en stund/ }).waitFor();
    const tab = await karin.context().newPage();
    await tab.goto(product.url);
    await tab.getByRole('button', { name: /Karin Hedlund.*Borta en stund/ }).waitFor();
    await choose(tab, /Karin Hedlund/, 'Tillgänglig');
    await karin.getByRole('button', { name: /Karin Hedlund.*Tillgänglig/ }).waitFor();
  }, 30_000);

  it('takes an absence back by keyboard, and keeps the place on the page', async () => {
    await karin.goto(`${product.url}/franvaro`);
    const change = karin.getByRole('button', { name: /^Ändra/ });
    await change.focus();
    await karin.keyboard.press('Enter');
    const dialog = karin.getByRole('dialog', { name: 'Frånvaro: Karin Hedlund' });
    await dialog.getByLabel('Till klockan').fill('8.');
    await karin.keyboard.press('Enter');
    await dialog.getByText('Ange klockslaget så här: 08:30.').nth(1).waitFor(); // on top, and at the field
    await expectAccessible(karin);
    await dialog.getByRole('button', { name: 'Ta tillbaka anmälan' }).focus();
    await karin.keyboard.press('Enter');
    await karin.getByText('Du har ingen frånvaro anmäld.').waitFor();
    await karin.locator('h1:focus', { hasText: 'Frånvaro' }).waitFor();
  }, 30_000);

  it('left no complaint in the browsers', () => {
    expect(complaints.flat()).toEqual([]);
  });
});

/** The reference of the ticket that is open. */
async function openReference(page: Page): Promise<string | null> {
  const title = page.locator('h2[data-pane-title]');
  await title.waitFor();
  return title.getAttribute('data-pane-title');
}

/** Chooses from a menu without the mouse. */
async function choose(page: Page, button: RegExp, words: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: words, exact: true }).focus();
  await page.keyboard.press('Enter');
}
