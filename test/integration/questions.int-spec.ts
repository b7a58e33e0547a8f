import { ApiFault } from '../support/api-client';
import { type House, openHouse } from '../support/house';

const SOME_ID = '019a0000-0000-7000-8000-000000000000';
const NUL = '\u0000';

describe('a question that can not be answered', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.ticket('info');
  });
  afterAll(() => house?.close());

  const codesOf = async (question: string, value?: string): Promise<string> => {
    const asked = (await house.as('agent')).ask(question, value === undefined ? {} : { value });
    const fault = await asked.then(() => new Error('It was answered.')).catch((refused) => refused);
    return fault instanceof ApiFault ? fault.codes.join() : fault.message;
  };

  it.each([
    ['no id', 'mutation ($value: ID!) { confirmSent(messageId: $value) { id } }', 'abc'],
    ['NUL in a reference', 'query ($value: String) { ticket(reference: $value) { id } }', `KC${NUL}`],
    [
      'NUL in the mail log',
      'query ($value: String) { mailLog(filter: { text: $value }) { edges { cursor } } }',
      NUL,
    ],
    [
      'a day that no calendar has, in a cursor',
      'query ($value: String) { tickets(after: $value) { edges { cursor } } }',
      Buffer.from(JSON.stringify(['9999-99-99', SOME_ID])).toString('base64url'),
    ],
  ])('is a fault of the question: %s', async (_, question, value) =>
    expect(await codesOf(question, value)).toBe('INVALID_INPUT'),
  );

  it('is refused before it is begun when it goes in circles', async () => {
    const circle = '{ tickets { edges { node { contact { tickets { contact { tickets { id } } } } } } } }';
    expect(await codesOf(circle)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
