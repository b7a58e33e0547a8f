import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';

const read = (file: string): string => readFileSync(resolve(file), 'utf8');
const contract = read('test/architecture/contract.graphql');
const broken = (promised: GraphQLSchema, given: GraphQLSchema): string[] =>
  findBreakingChanges(promised, given).map(({ description }) => description);

describe('the API', () => {
  it('has every name of the contract, with types at least as strict', () => {
    expect(broken(buildSchema(contract), buildSchema(read('apps/api/schema.graphql')))).toEqual([]);
  });

  it.each([
    ['a field gone', '  replyDueAt: DateTime\n', '', 'Ticket.replyDueAt was removed.'],
    ['a looser type', 'receivedAt: DateTime!', 'receivedAt: DateTime', 'Ticket.receivedAt changed type'],
    ['a state gone', '  UNCONFIRMED\n', '', 'UNCONFIRMED was removed from enum type DeliveryState.'],
    [
      'a new must in an input',
      '  cc: [MailAddressInput!]\n',
      '  cc: [MailAddressInput!]!\n',
      'ReplyInput.cc',
    ],
  ])('would be found out: %s', (_what, before, after, said) => {
    const changed = contract.replace(before, after);
    expect(broken(buildSchema(contract), buildSchema(changed)).join()).toContain(said);
  });
});
