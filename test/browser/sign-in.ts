import type { Page } from 'playwright-core';

/** Signs a person of the demo in, from the sign-in page. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill('kontaktpost');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
}
