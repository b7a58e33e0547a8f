import { buildSchema, parse, validate } from 'graphql';
import { noCircles } from './no-circles';

const schema = buildSchema(`
  type Query { ticket: Ticket }
  type Ticket { id: ID continues: Ticket contact: Contact mailbox: Mailbox }
  type Contact { id: ID tickets: [Ticket] }
  type Mailbox { id: ID }
`);
const faults = (question: string): string[] =>
  validate(schema, parse(question), [noCircles]).map(({ message }) => message);

it.each([
  ['{ ticket { id mailbox { id } contact { id tickets { id mailbox { id } } } } }'],
  ['{ ticket { ...T contact { tickets { ...T } } } } fragment T on Ticket { id mailbox { id } }'],
  [
    '{ a: ticket { id } b: ticket { id } __schema { types { fields { type { ofType { ofType { name } } } } } } }',
  ],
])('lets through %s', (question) => expect(faults(question)).toEqual([]));

it.each([
  ['{ ticket { contact { tickets { contact { id } } } } }', 'Ticket.contact'],
  ['{ ticket { contact { tickets { ...C } } } } fragment C on Ticket { contact { id } }', 'Ticket.contact'],
  ['{ ticket { ... on Ticket { continues { continues { id } } } } }', 'Ticket.continues'],
])('refuses %s', (question, place) =>
  expect(faults(question)).toEqual([`The question goes in a circle: ${place} stands below itself.`]),
);

it.each([
  ['fields', 'id'],
  ['nothing but themselves', '...F0'],
])('refuses fragments that swell with %s', (_, last) => {
  const swell = Array.from(
    { length: 14 },
    (_, i) => `fragment F${i} on Ticket { ...F${i + 1} ...F${i + 1} }`,
  );
  const question = `{ ticket { ...F0 } } ${swell.join(' ')} fragment F14 on Ticket { ${last} }`;
  expect(faults(question)).toEqual(['A question may have at most 5000 fields.']);
});
