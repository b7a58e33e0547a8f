import { type Contact, ContactsModule, ContactsStore, KeepContact } from '@kontaktpost/contacts';
import { ContactsGraphqlModule, ContactType } from '@kontaktpost/contacts/graphql';
import { UnitOfWork } from '@kontaktpost/database';
import { type ContactId, system } from '@kontaktpost/kernel';
import { Module } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

/** Contacts are shown beside tickets only; this asks for them alone. */
@Resolver(() => ContactType)
class AskResolver {
  constructor(private readonly store: ContactsStore) {}

  @Query(() => [ContactType])
  contacts(@Args('ids', { type: () => [ID] }) ids: ContactId[]): Promise<ContactType[]> {
    return this.store.byIds(ids);
  }
}

@Module({ imports: [ContactsModule, ContactsGraphqlModule], providers: [AskResolver] })
class AskModule {}

describe('those who write to us', () => {
  let desk: Desk;
  let town: Municipality;
  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [AskModule] });
  });
  afterEach(() => desk?.stop());

  const keep = (address: string, name: string, board: 'ks' | 'sn' = 'ks'): Promise<Contact> =>
    desk.get(KeepContact).run(system('mail-intake'), { boardId: town.boards[board], address, name });
  const kept = () =>
    sql<{ address: string }>('SELECT address FROM contact_addresses ORDER BY board_id, address');

  it('are known again by their address, however it is written', async () => {
    const first = await keep('Eva@Example.com', '"Eva Åberg"');
    const again = await keep('eva@example.COM', 'Eva i mobilen');
    expect(again).toMatchObject({ id: first.id, name: 'Eva Åberg' });
    expect(await desk.get(ContactsStore).addressesOf([first.id])).toEqual([
      { boardId: town.boards.ks, contactId: first.id, address: 'eva@example.com' },
    ]);
  });

  it('are shown with their addresses', async () => {
    const [eva, ali] = [await keep('eva@example.com', 'Eva'), await keep('ali@example.com', 'Ali')];
    await sql(
      `INSERT INTO contact_addresses (board_id, contact_id, address) VALUES ($1, $2, 'eva@work.example.com')`,
      [town.boards.ks, eva.id],
    );
    await sql('UPDATE contacts SET protected_identity_since = now() WHERE id = $1', [ali.id]);
    const question =
      'query ($ids: [ID!]!) { contacts(ids: $ids) { name addresses phones language protectedIdentity } }';
    const { data } = await desk.ask(town.people.agent.actor, question, { ids: [eva.id, ali.id] });
    const bare = { phones: [], language: null };
    expect(data?.contacts).toHaveLength(2);
    expect(data?.contacts).toEqual(
      expect.arrayContaining([
        {
          ...bare,
          name: 'Eva',
          addresses: ['eva@example.com', 'eva@work.example.com'],
          protectedIdentity: false,
        },
        { ...bare, name: 'Ali', addresses: ['ali@example.com'], protectedIdentity: true },
      ]),
    );
  });

  it('get a name once a mail gives one', async () => {
    const { id, name } = await keep('eva@example.com', 'eva@example.com');
    expect(name).toBe('');
    await keep('eva@example.com', 'Eva Åberg');
    expect((await desk.get(ContactsStore).byId(id))?.name).toBe('Eva Åberg');
  });

  it('are each board’s own', async () => {
    const [ks, sn] = [await keep('eva@example.com', 'Eva'), await keep('eva@example.com', 'Eva', 'sn')];
    expect(ks.id).not.toBe(sn.id);
    expect(await desk.get(ContactsStore).byAddress(town.boards.sn, 'eva@example.com')).toMatchObject({
      id: sn.id,
    });
  });

  it('are one, and written down once, when twenty first mails come at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => keep('eva@example.com', 'Eva')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await kept()).toHaveLength(1);
    expect(await sql('SELECT id FROM contacts')).toHaveLength(1);
    const audit = await sql<{ deed: string; facts: object }>('SELECT deed, facts FROM audit_log');
    expect(audit).toEqual([{ deed: 'contact.added', facts: { boardId: town.boards.ks } }]);
  });

  it('go with the mail when its transaction is taken back', async () => {
    const filing = desk.get(UnitOfWork).run(async () => {
      await keep('eva@example.com', 'Eva');
      throw new Error('The mail could not be filed.');
    });
    await expect(filing).rejects.toThrow('could not be filed');
    expect(await kept()).toEqual([]);
    expect(await sql('SELECT id FROM contacts')).toEqual([]);
  });
});
