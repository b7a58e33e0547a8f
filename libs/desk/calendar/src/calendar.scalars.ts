import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom, minuteOf } from '@kontaktpost/working-time';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** '2026-11-23'; a string in TypeScript too. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar date in Europe/Stockholm, yyyy-mm-dd.',
  check: dateFrom,
});

/** '08:30'; a string in TypeScript too. */
export const TimeScalar = textScalar({
  name: 'Time',
  description: 'A time of day in Europe/Stockholm, HH:MM; 24:00 ends a day.',
  check: minuteOf,
});

type Text = {
  readonly name: string;
  readonly description: string;
  /** Throws words for the one who wrote it. */
  readonly check: (text: string) => unknown;
};

function textScalar({ name, description, check }: Text): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw new InvalidInput(name.toLowerCase(), `Write the ${name} as text.`);
    check(value);
    return value;
  };
  const parseLiteral = (node: ValueNode): string => read(node.kind === Kind.STRING ? node.value : null);
  return new GraphQLScalarType({ name, description, serialize: String, parseValue: read, parseLiteral });
}
