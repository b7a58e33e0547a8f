import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, screenshot } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { signIn } from './sign-in';

type Look = { name: string; email: string; path: string; shows: RegExp };

const AGENT = 'agent@ekvalla.example';
const LEAD = 'lead@ekvalla.example';
const ADMIN = 'admin@ekvalla.example';

const LOOKS: Look[] = [
  { name: 'queue', email: AGENT, path: '/k/kontaktcenter', shows: /Otilldelade/ },
  { name: 'mine', email: AGENT, path: '/k/mina', shows: /Mina ärenden/ },
  { name: 'ticket', email: AGENT, path: '/t/KC-2026-000003', shows: /Bygglov för altan/ },
  { name: 'search', email: AGENT, path: '/sok?q=bygglov', shows: /bygglov/i },
  { name: 'mail-log', email: AGENT, path: '/logg', shows: /E-postlogg/ },
  { name: 'overview', email: AGENT, path: '/oversikt', shows: /Aldrig besvarade/ },
  { name: 'undelivered', email: AGENT, path: '/olevererat', shows: /Olevererat/ },
  { name: 'coverage', email: AGENT, path: '/bevakning', shows: /Närvaro nu/ },
  { name: 'coverage-day', email: LEAD, path: '/bevakning?vy=dag', shows: /Närvaro nu/ },
  { name: 'coverage-table', email: LEAD, path: '/bevakning?vy=tabell', shows: /Närvaro nu/ },
  { name: 'rota', email: LEAD, path: '/bevakning/schema', shows: /Kopiera veckan/ },
  { name: 'rota-member', email: AGENT, path: '/bevakning/schema', shows: /Gruppledaren ändrar/ },
  { name: 'absences', email: AGENT, path: '/franvaro', shows: /I teamen/ },
  { name: 'settings', email: AGENT, path: '/installningar', shows: /Inställningar/ },
  { name: 'accessibility', email: AGENT, path: '/tillganglighet', shows: /Tillgänglighet/ },
  { name: 'secret-queue', email: 'officer@ekvalla.example', path: '/k/socialtjanst', shows: /Socialtjänst/ },
  { name: 'mailboxes', email: ADMIN, path: '/admin/brevlador', shows: /info@ekvalla\.example/ },
  { name: 'people', email: ADMIN, path: '/admin/personer', shows: /Karin Hedlund/ },
  { name: 'teams', email: ADMIN, path: '/admin/team', shows: /Kontaktcenter/ },
  { name: 'calendars', email: ADMIN, path: '/admin/kalendrar', shows: /Helgdagar i Sverige/ },
  { name: 'organisation', email: ADMIN, path: '/admin/organisation', shows: /signatur/i },
];

const KIB = 1024;
/** Of the queue, packed: what the console was designed to keep to. */
const FIRST_LOAD = 270 * KIB;

/** Themes and widths besides the first belong to `npm run test:long` (decisions 34). */
const LONG = process.env.LONG === '1';
const THEMES = LONG ? (['light', 'dark'] as const) : (['light'] as const);
const WIDTHS = LONG ? [1440, 1000, 390, 320] : [1440, 390];

describe('every screen', () => {
  let product: Running;
  let browser: Browser;
  const signedIn = new Map<string, Page>();

  beforeAll(async () => {
    product = await startProcess('standalone', { env: { DATABASE_URL: '', KONTAKTPOST_DEMO: '1' } });
    browser = await launchBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  const pageOf = async (email: string): Promise<Page> => {
    const known = signedIn.get(email);
    if (known) return known;
    const { page } = await openPage(browser, product.url);
    page.setDefaultTimeout(10_000);
    await signIn(page, email);
    signedIn.set(email, page);
    return page;
  };

  it('sign-in: wrong words are answered in words, and axe finds nothing', async () => {
    const { page } = await openPage(browser, product.url);
    await page.getByLabel('E-postadress').fill(AGENT);
    await page.getByLabel('Lösenord').fill('fel lösenord');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /lösenord/i })
      .waitFor();
    await expectAccessible(page);
    await screenshot(page, 'sign-in-light');
    await page.context().close();
  }, 30_000);

  it('/demo: axe finds nothing', async () => {
    const { page } = await openPage(browser, `${product.url}/demo`);
    await page.getByLabel('Meddelande').waitFor();
    await expectAccessible(page);
    await page.context().close();
  }, 30_000);

  it.each(LOOKS)(
    '$name: shows itself, fits the width, and axe finds nothing',
    async ({ name, email, path, shows }) => {
      const page = await pageOf(email);
      for (const colorScheme of THEMES)
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
          await page.goto(product.url + path);
          await page.getByRole('main').getByText(shows).first().waitFor();
          await page.waitForLoadState('networkidle');
          await screenshot(page, `${name}-${width}-${colorScheme}`);
          expect(await sidewaysScroll(page)).toBe(0);
          if (LONG || width === 1440) await expectAccessible(page);
        }
    },
    180_000,
  );

  it('sends no more script than a first page may have', async () => {
    const page = await pageOf(AGENT);
    const scripts = new Set<string>();
    const listen = (request: Request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    };
    page.on('request', listen);
    await page.goto(`${product.url}/k/kontaktcenter`);
    await page.getByRole('row').first().waitFor();
    await page.waitForLoadState('networkidle');
    page.off('request', listen);
    const sizes = [...scripts].map(
      async (url) => gzipSync(await (await page.request.get(url)).body(), { level: 9 }).length,
    );
    const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(sum).toBeGreaterThan(100 * KIB);
    expect(sum).toBeLessThanOrEqual(FIRST_LOAD);
  }, 60_000);

  it('asks no other host for anything', async () => {
    const { page } = await openPage(browser, 'about:blank');
    const others: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(product.url) && /^(https?|wss?):/.test(request.url()))
        others.push(request.url());
    });
    await page.goto(product.url);
    await signIn(page, AGENT);
    // The newsletter with its tracker, and the mail that tries scripts, lie in the contact center's queue.
    await page.goto(`${product.url}/k/kontaktcenter?del=alla&spar=all&sort=NEWEST`);
    for (let i = 0; i < 25; i++) await page.keyboard.press('j');
    await page.waitForLoadState('networkidle');
    expect(others).toEqual([]);
  }, 60_000);
});

/** How far the page can be pushed sideways, in pixels (WCAG 1.4.10). */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
