import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, screenshot } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { dayWords, plusDays, quietMonday, shortWords, weekNumber, weekText } from './days';
import { signIn } from './sign-in';

const MONDAY = quietMonday();
const NEXT = plusDays(MONDAY, 7);
const rotaOf = (day: string) => `/bevakning/schema?vecka=${weekText(day)}&team=kontaktcenter`;
const WEEK = rotaOf(MONDAY);
const TUESDAY = dayWords(plusDays(MONDAY, 1));
const NEXT_TUESDAY = dayWords(plusDays(NEXT, 1));
const FRIDAY = plusDays(MONDAY, 4);

/** The rota as its lead fills it, by keyboard; the pointer is the other way. */
describe('the rota', () => {
  let product: Running;
  let browser: Browser;
  let lead: Page;
  let member: Page;
  const complaints: string[][] = [];

  beforeAll(async () => {
    product = await startProcess('standalone', { env: { DATABASE_URL: '', KONTAKTPOST_DEMO: '1' } });
    browser = await launchBrowser();
    const pages = [];
    for (const email of ['lead@ekvalla.example', 'agent@ekvalla.example']) {
      const { page, complaints: said } = await openPage(browser, product.url);
      page.setDefaultTimeout(10_000);
      complaints.push(said);
      await signIn(page, email);
      pages.push(page);
    }
    [lead, member] = pages as [Page, Page];
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  const shift = (page: Page, name: string) => page.getByRole('button', { name });
  const focused = (page: Page) => page.locator(':focus').textContent();

  it('takes a shift by keyboard only', async () => {
    await lead.goto(product.url + WEEK);
    await lead.getByRole('grid').waitFor();
    await lead
      .getByRole('button', { name: new RegExp(`^Lägg till pass, .*${dayWords(MONDAY)}`) })
      .first()
      .focus();
    for (let i = 0; i < 40 && !/Sara Ek/.test(await nameOf(lead)); i++)
      await lead.keyboard.press('ArrowDown');
    await lead.keyboard.press('ArrowRight');
    expect(await nameOf(lead)).toBe(`Lägg till pass, Sara Ek, ${TUESDAY}`);
    await lead.keyboard.press('Enter');
    await lead.getByRole('dialog', { name: 'Lägg till pass' }).waitFor();
    await lead.getByLabel('Från', { exact: true }).focus();
    await type(lead, '8');
    await lead.keyboard.press('Tab');
    await type(lead, '1030');
    await lead.keyboard.press('Enter');
    await shift(lead, `Bevakar 08:00–10:30, Sara Ek, ${TUESDAY}`).waitFor();
    await lead.getByRole('dialog').waitFor({ state: 'detached' });
    await lead.waitForFunction('document.activeElement.textContent.includes("Sara Ek")');
    expect(await focused(lead)).toContain('Bevakar 08:00–10:30');
  }, 60_000);

  it('moves it and its end by arrow keys, and keeps that', async () => {
    await lead.keyboard.press('ArrowRight');
    await lead.keyboard.press('ArrowRight');
    await lead.keyboard.press('Shift+ArrowLeft');
    const moved = shift(lead, `Bevakar 08:30–10:45, Sara Ek, ${TUESDAY}`);
    await moved.waitFor();
    await member.goto(product.url + WEEK);
    await member.getByText(`Bevakar 08:30–10:45, Sara Ek, ${TUESDAY}`).waitFor();
    await lead.reload();
    await moved.waitFor();
    await screenshot(lead, 'rota-light');
    await expectAccessible(lead);
  }, 60_000);

  it('refuses at the field what overlaps and what goes over midnight', async () => {
    await shift(lead, `Lägg till pass, Sara Ek, ${TUESDAY}`).press('Enter');
    await lead.getByLabel('Från', { exact: true }).fill('10');
    await lead.getByLabel('Till', { exact: true }).fill('12');
    await lead.getByRole('button', { name: 'Spara' }).click();
    await lead.getByText('Personen har redan ett pass 08:30–10:45.').first().waitFor();
    await lead.getByLabel('Från', { exact: true }).fill('22');
    await lead.getByLabel('Till', { exact: true }).fill('06');
    await lead.getByRole('button', { name: 'Spara' }).click();
    await lead
      .getByText(/kan inte gå över midnatt/)
      .first()
      .waitFor();
    await lead.keyboard.press('Escape');
    await lead.getByRole('dialog').waitFor({ state: 'detached' });
  }, 40_000);

  it('keeps what is typed when another lead was first, and shows what is saved by now', async () => {
    const other = await lead.context().newPage();
    await other.goto(product.url + WEEK);
    const before = `Bevakar 08:30–10:45, Sara Ek, ${TUESDAY}`;
    await shift(other, before).press('Enter');
    await other.getByLabel('Till', { exact: true }).fill('11');
    await shift(lead, before).press('ArrowLeft');
    await member.getByText(`Bevakar 08:15–10:30, Sara Ek, ${TUESDAY}`).waitFor();
    await other.getByRole('button', { name: 'Spara' }).click();
    await other.getByText(`Så här är passet sparat nu: Bevakar 08:15–10:30, Sara Ek, ${TUESDAY}`).waitFor();
    expect(await other.getByLabel('Till', { exact: true }).inputValue()).toBe('11:00');
    await other.getByRole('button', { name: 'Ladda om' }).click();
    await other.getByLabel('Från', { exact: true }).fill('8.30');
    await other.getByLabel('Till', { exact: true }).fill('10.45');
    await other.getByRole('button', { name: 'Spara' }).click();
    await shift(lead, before).waitFor();
    await other.close();
  }, 40_000);

  it('lets members look, and no more', async () => {
    await member.getByRole('table', { name: /Schema för Kontaktcenter/ }).waitFor();
    expect(await member.getByRole('button', { name: /Lägg till pass|Kopiera veckan/ }).count()).toBe(0);
  });

  it('drags a shift along its day', async () => {
    const bar = shift(lead, `Bevakar 08:30–10:45, Sara Ek, ${TUESDAY}`).locator('[data-drag=move]');
    const box = await bar.boundingBox();
    if (!box) throw new Error('The shift is not to be seen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await lead.mouse.move(x, y);
    await lead.mouse.down();
    await lead.mouse.move(x + box.width, y, { steps: 5 });
    await lead.mouse.up();
    await shift(lead, `Bevakar 10:45–13:00, Sara Ek, ${TUESDAY}`).waitFor();
    expect(await lead.getByRole('dialog').count()).toBe(0);
    await member.getByText(`Bevakar 10:45–13:00, Sara Ek, ${TUESDAY}`).waitFor();
  }, 40_000);

  it('copies the week to the next one', async () => {
    await lead.getByRole('button', { name: 'Kopiera veckan' }).click();
    await lead.getByLabel('Vecka att fylla').selectOption({ index: 0 });
    await lead.getByRole('dialog').getByRole('button', { name: 'Kopiera veckan' }).click();
    await lead.getByText(new RegExp(`^1 pass skapades i vecka ${weekNumber(NEXT)}`)).waitFor();
    await lead.getByRole('button', { name: 'Visa veckan' }).click();
    await shift(lead, `Bevakar 10:45–13:00, Sara Ek, ${NEXT_TUESDAY}`).waitFor();
  }, 40_000);

  it('takes a shift away, and brings it back', async () => {
    await lead.goto(product.url + rotaOf(NEXT));
    const copied = shift(lead, `Bevakar 10:45–13:00, Sara Ek, ${NEXT_TUESDAY}`);
    await copied.press('Delete');
    await lead.getByText('Passet togs bort.').waitFor();
    await copied.waitFor({ state: 'detached' });
    await lead.waitForFunction(
      `document.activeElement.ariaLabel === "Lägg till pass, Sara Ek, ${NEXT_TUESDAY}"`,
    );
    await lead.getByRole('button', { name: 'Ångra' }).click();
    await copied.waitFor();
  }, 40_000);

  it('closes a day for the team, which the rota then shows', async () => {
    await lead.goto(product.url + WEEK);
    await lead.getByRole('button', { name: 'Stängda dagar' }).click();
    await lead.getByRole('button', { name: 'Ny stängd eller kort dag' }).click();
    await lead.getByLabel('Namn').fill('Planeringsdag');
    await lead.getByLabel('Dag', { exact: true }).fill(FRIDAY);
    await lead.getByRole('button', { name: 'Spara' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Planeringsdag' }).waitFor();
    await expectAccessible(lead);
    await lead.keyboard.press('Escape');
    await lead
      .getByRole('columnheader')
      .filter({ hasText: shortWords(FRIDAY) })
      .getByText('Stängt: Planeringsdag')
      .waitFor();
  }, 40_000);

  it('shows the week day by day on a phone, with the same form', async () => {
    await lead.setViewportSize({ width: 390, height: 844 });
    await lead
      .getByRole('region', { name: TUESDAY })
      .getByRole('button', { name: /Sara Ek/ })
      .click();
    await lead.getByRole('dialog', { name: 'Ändra passet' }).waitFor();
    expect(await lead.getByLabel('Från', { exact: true }).inputValue()).toBe('10:45');
    await screenshot(lead, 'rota-390-form-light');
    await expectAccessible(lead);
  }, 40_000);

  it('left no complaint in the browsers', () => {
    expect(complaints.flat()).toEqual([]);
  });
});

/** What a screen reader calls the focused element that has a label of its own. */
async function nameOf(page: Page): Promise<string> {
  return (await page.locator(':focus').getAttribute('aria-label')) ?? '';
}

/** Types over what stands in the field. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
