import { readSettings } from './settings';

const good = { DATABASE_URL: 'postgres://a:b@localhost/c', SECRET_KEY: 'x'.repeat(32) };
const faults = (environment: Record<string, string>): string => {
  try {
    readSettings({ ...good, ...environment });
  } catch (fault) {
    return (fault as Error).message;
  }
  return '';
};

describe('settings', () => {
  it('have defaults', () => {
    const settings = readSettings({ ...good, PORT: '' });
    expect(settings).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      MAX_MESSAGE_BYTES: 50_000_000,
      KONTAKTPOST_DEMO: false,
    });
    expect(settings.INTAKE_ALLOW).toEqual(['127.0.0.0/8', '::1/128']);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must look like postgres://'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY: must be at least 32'],
    [{ SECRET_KEY: '' }, 'SECRET_KEY: is missing'],
    [{ SMTP_INTAKE_PORT: '2525', LMTP_INTAKE_PORT: '2424' }, 'LMTP_INTAKE_PORT'],
    [{ KONTAKTPOST_DEMO: '1', HOST: '0.0.0.0' }, 'KONTAKTPOST_DEMO: the demo has known passwords'],
    [{ KONTAKTPOST_DEMO: 'yes' }, 'KONTAKTPOST_DEMO'],
  ])('%j is refused', (environment, said) => {
    expect(faults(environment as Record<string, string>)).toContain(said);
  });

  it('lists all faults at once, and no values', () => {
    const said = faults({ PORT: 'x', SECRET_KEY: 'hemligt', SMTP_URL: 'ftp://user:pw@host' });
    expect(said.split('\n')).toHaveLength(4);
    expect(said).not.toMatch(/hemligt|user:pw/);
  });
});
