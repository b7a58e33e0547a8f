/** The role of every process (decisions 7). Set at connecting, so that it holds whoever owns the login. */
export const APP_ROLE = 'kontaktpost_app';

/** The connection string that processes use: theirs, with the role switched to the one that can't touch the journals. */
export function asApp(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `-c role=${APP_ROLE} -c timezone=UTC`);
  return url.toString();
}
