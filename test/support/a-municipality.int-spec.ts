import { readSettings } from '@kontaktpost/config';
import { passwordFits } from '@kontaktpost/identity';
import { Secrets } from '@kontaktpost/mailboxes';
import { ADDRESSES, aMunicipality, PASSWORD } from './a-municipality';
import { freshDatabase, sql } from './fresh-database';

describe('the test municipality', () => {
  beforeEach(freshDatabase);

  it('has people who can sign in, with the roles that their actors say', async () => {
    const { people, teams } = await aMunicipality();
    const [agent] = await sql<{ password_hash: string; team_id: string; role: string }>(
      'SELECT * FROM people JOIN role_grants ON person_id = people.id WHERE email = $1',
      [people.agent.email],
    );
    expect(await passwordFits(PASSWORD, agent?.password_hash ?? null)).toBe(true);
    expect(agent).toMatchObject({ team_id: teams.kontaktcenter, role: 'AGENT' });
    expect(people.agent.actor.teams).toEqual([{ id: teams.kontaktcenter, role: 'AGENT' }]);
  });

  it('reads its mailboxes from the server it is given, with a secret that opens', async () => {
    const dovecot = { host: '127.0.0.1', imapPort: 1143, password: 'hemligt' };
    const { mailboxes } = await aMunicipality({ dovecot });
    const found = await sql<{
      id: string;
      address: string;
      imap: { user: string; port: number };
      imap_secret: Buffer;
    }>('SELECT * FROM mailboxes ORDER BY address');
    expect(found.map(({ address }) => address)).toEqual(Object.values(ADDRESSES).sort());
    const info = found.find(({ id }) => id === mailboxes.info.id);
    expect(info?.imap).toMatchObject({ user: ADDRESSES.info, port: 1143 });
    const secrets = new Secrets(readSettings(process.env));
    expect(secrets.open(info?.imap_secret ?? Buffer.alloc(0), `imap:${mailboxes.info.id}`)).toBe('hemligt');
  });
});
