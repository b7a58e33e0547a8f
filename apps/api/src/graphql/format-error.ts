import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { isUnreadableValue } from '@kontaktpost/database';
import { DomainError } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';

const log = new Logger('GraphQL');

/** Faults of the question itself, which GraphQL words well enough. */
const OF_THE_QUESTION = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
];

const UNREADABLE = 'A value in the question is no id or time, or holds a character that can not be stored.';

/** What a client learns of a fault: a refusal with its code and facts, or for a fault of ours a number to tell the administrator. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  if (cause instanceof DomainError)
    return { message: cause.message, locations, path, extensions: { code: cause.code, ...cause.facts } };
  const code = String(formatted.extensions?.code);
  if (OF_THE_QUESTION.includes(code))
    return { message: formatted.message, locations, path, extensions: { code } };
  if (isUnreadableValue(cause)) {
    log.warn(`A value that can't be read: ${describeFault(cause)}`);
    return { message: UNREADABLE, locations, path, extensions: { code: 'INVALID_INPUT' } };
  }
  const faultId = randomUUID();
  log.error(`${faultId} ${describeFault(cause)}`);
  return {
    message: `Something went wrong here. Tell your administrator this number: ${faultId}`,
    locations,
    path,
    extensions: { code: 'INTERNAL', faultId },
  };
}
