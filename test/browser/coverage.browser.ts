import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, screenshot } from '../support/browser';
import { type Running, startProcess } from '../support/processes';
import { dayText, dayWords, mondayIn, plusDays } from './days';
import { signIn } from './sign-in';

const WEEKDAYS = [1, 2, 3, 4, 5];
/** So far ahead that nobody is on the rota yet. */
const WEEKS_AHEAD = 9;

type Slot = { start: string; needed: number; planned: number };
type Board = { coverageBoard: { team: { id: string; slug: string }; slots: Slot[] }[] };

/** The board as a lead and an agent see it, each at a screen of their own; one product. */
describe('the coverage board', () => {
  let product: Running;
  let browser: Browser;
  let karin: Page;
  let maria: Page;
  let day: string;
  let otherDay: string;
  let teamId: string;
  let daysShort: number;
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
    const { teams } = await ask<{ teams: { id: string; slug: string }[] }>(maria, '{ teams { id slug } }');
    teamId = teams.find((team) => team.slug === 'kontaktcenter')?.id ?? '';
    const periods = WEEKDAYS.map((weekday) => ({ weekday, from: '08:00', to: '10:00', leastStaffing: 1 }));
    await ask(maria, 'mutation ($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }', {
      input: { teamId, periods },
    });
    const short = await daysWithGaps(maria);
    [day = '', otherDay = ''] = short;
    daysShort = short.length;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  const board = (page: Page) => page.getByRole('grid', { name: /^Bevakning vecka/ });
  const dayButton = (page: Page, words: RegExp) => board(page).getByRole('button', { name: words }).first();
  const open = async (page: Page, shown = day) => {
    await page.goto(`${product.url}/bevakning?dag=${shown}&brevlada=kontaktcenter`);
    await dayButton(page, /^Kontaktcenter, .*1 lucka, kl\. 08–10 saknas 1/).waitFor();
  };
  const panel = (page: Page) => page.getByRole('region', { name: 'Luckor och närvaro' });
  const heading = (page: Page, words: RegExp) => panel(page).getByRole('heading', { name: words });

  it('names every day by what is missing, and lists the gaps', async () => {
    for (const page of [karin, maria]) {
      await open(page);
      expect(
        await panel(page)
          .getByRole('heading', { name: /luck(a|or) vecka/ })
          .count(),
      ).toBe(1);
      await panel(page).getByText('Närvaro nu').waitFor();
      await expectAccessible(page);
    }
    await screenshot(maria, 'coverage-gaps-light');
  }, 60_000);

  it('fills a gap: one proposes, the other accepts, and it is gone on both screens without a reload', async () => {
    const before = await gapsOfKontaktcenter(maria);
    expect(before).toBe(daysShort);
    await fillButton(maria).click();
    const dialog = maria.getByRole('dialog', { name: 'Fyll luckan' });
    await dialog.getByText('Karin Hedlund').waitFor();
    await expectAccessible(maria);
    await screenshot(maria, 'coverage-fill-light');
    await dialog.getByRole('button', { name: 'Föreslå: Karin Hedlund' }).click();
    await dialog.getByText('Föreslagen, väntar på svar').waitFor();
    await dialog.getByRole('button', { name: 'Stäng' }).last().click();

    const accept = panel(karin).getByRole('button', { name: /^Ta passet: Kontaktcenter · Bevakar/ });
    await accept.waitFor();
    await panel(karin).getByText('Förslag från Maria Öhman').waitFor();
    await expectAccessible(karin);
    await screenshot(karin, 'coverage-proposal-light');
    await accept.click();

    for (const page of [karin, maria]) {
      await dayButton(
        page,
        new RegExp(`^Kontaktcenter, ${dayWords(day)}: inga luckor, kl\\. 08–10`),
      ).waitFor();
      await fillButton(page).waitFor({ state: 'detached' });
      expect(await gapsOfKontaktcenter(page)).toBe(before - 1);
      // Her shift stands in the day below too.
      await page
        .getByRole('region', { name: /^Kontaktcenter/ })
        .getByText('Bevakar 08–10')
        .first()
        .waitFor();
    }
  }, 60_000);

  it('holds still while somebody points at it, and says that something is new', async () => {
    await open(karin, otherDay);
    await dayButton(karin, new RegExp(`^Kontaktcenter, ${dayWords(otherDay)}`)).hover();
    const short = await dayButton(
      karin,
      new RegExp(`^Kontaktcenter, ${dayWords(otherDay)}: 1 lucka`),
    ).elementHandle();
    const { me } = await ask<{ me: { id: string } }>(maria, '{ me { id } }');
    const shift = { teamId, personId: me.id, date: otherDay, from: '08:00', to: '10:00', work: 'MAIL' };
    await ask(maria, 'mutation ($input: SaveShiftInput!) { saveShift(input: $input) { id } }', {
      input: shift,
    });
    const fresh = karin.getByRole('button', { name: 'Ändrat. Visa det nya' });
    await fresh.waitFor();
    expect(await short?.textContent()).toContain('1 lucka');
    await fresh.click();
    await dayButton(karin, new RegExp(`^Kontaktcenter, ${dayWords(otherDay)}: inga luckor`)).waitFor();
    await fresh.waitFor({ state: 'detached' });
  }, 40_000);

  it('can be used with the keyboard alone', async () => {
    await karin.goto(`${product.url}/k/mina`);
    await karin.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
    await karin.keyboard.press('g');
    await karin.keyboard.press('b');
    await board(karin)
      .getByRole('button', { name: /måndag/ })
      .first()
      .waitFor();
    for (let i = 0; i < 60 && !(await focused(karin)).includes('måndag'); i++)
      await karin.keyboard.press('Tab');
    expect(await focused(karin)).toContain('måndag');
    await karin.keyboard.press('ArrowRight');
    expect(await focused(karin)).toContain('tisdag');
    await karin.keyboard.press('End');
    expect(await focused(karin)).toContain('fredag');
    await karin.keyboard.press('ArrowDown');
    expect(await focused(karin)).toContain('fredag');
    const week = await weekShown(karin);
    await karin.keyboard.press(']');
    await karin.getByText(new RegExp(`^Vecka (?!${week}$)\\d+$`)).waitFor();
    expect(await focused(karin)).toContain('fredag');
    await karin.keyboard.press('Enter');
    await karin.waitForURL(/vy=dag/);
    expect(new URL(karin.url()).searchParams.get('brevlada')).toBeTruthy();
    await board(karin)
      .getByRole('button', { name: /fredag/ })
      .first()
      .waitFor();
    expect(
      await board(karin)
        .getByRole('button', { name: /måndag/ })
        .count(),
    ).toBe(0);
    const [slot] = await board(karin).getByRole('gridcell').all();
    expect((await slot?.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expectAccessible(karin);
  }, 60_000);

  it('is a table for those who read tables, and a file for those who keep them', async () => {
    await maria.goto(`${product.url}/bevakning?dag=${day}&brevlada=kontaktcenter&vy=tabell`);
    const table = maria.getByRole('table', { name: /^Bevakning vecka/ });
    await table.getByRole('rowheader', { name: 'Kontaktcenter' }).first().waitFor();
    await table.getByRole('cell', { name: '1 av 1' }).first().waitFor();
    await expectAccessible(maria);
    const [download] = await Promise.all([
      maria.waitForEvent('download'),
      maria.getByRole('button', { name: 'Ladda ner veckan (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^bevakning-\d{4}-W\d{2}\.csv$/);
    const lines = (await text(await download.createReadStream())).split('\r\n');
    expect(lines[0]).toBe('\ufeffTeam;Datum;Från;Till;Behov;Planerade;Saknas;På plats');
    expect(lines).toContain(`Kontaktcenter;${day};08:00;09:00;1;1;0;`);
  }, 40_000);

  it('left no complaint in the browsers', () => {
    expect(complaints.flat()).toEqual([]);
  });

  const fillButton = (page: Page) =>
    panel(page).getByRole('button', {
      name: new RegExp(`^Fyll: Kontaktcenter, ${dayWords(day)} kl\\. 08–10`),
    });

  /** All gaps of the contact centre that the panel lists. */
  async function gapsOfKontaktcenter(page: Page): Promise<number> {
    await heading(page, /luck(a|or) vecka/).waitFor();
    const all = panel(page).getByRole('button', { name: /^Visa alla/ });
    if (await all.isVisible()) await all.click();
    return panel(page)
      .getByRole('button', { name: /^Fyll: Kontaktcenter/ })
      .count();
  }
});

/** The days of the first week, far enough ahead, on which the contact centre is short all morning; closed days have no gap. */
async function daysWithGaps(page: Page): Promise<string[]> {
  for (let weeks = WEEKS_AHEAD; weeks < WEEKS_AHEAD + 4; weeks++) {
    const monday = mondayIn(weeks);
    const query =
      'query ($from: Date!, $to: Date!) { coverageBoard(from: $from, to: $to) { team { id slug } slots { start needed planned } } }';
    const to = plusDays(monday, 6);
    const { coverageBoard } = await ask<Board>(page, query, { from: monday, to });
    const slots = coverageBoard.find(({ team }) => team.slug === 'kontaktcenter')?.slots ?? [];
    const short = slots.filter(({ needed, planned }) => planned < needed);
    const days = [...new Set(short.map(({ start }) => dayText(Date.parse(start))))];
    if (days.length > 2) return days;
  }
  throw new Error('No week ahead has a gap at the contact centre.');
}

/** Asks the api with the page's own session. */
async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, {
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement?.closest('button')?.textContent ?? ''");

async function weekShown(page: Page): Promise<string> {
  return /Vecka (\d+)/.exec((await page.getByRole('main').textContent()) ?? '')?.[1] ?? '';
}

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
