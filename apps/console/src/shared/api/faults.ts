import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { TextId } from '../text/use-text';

/** A failure in words that the reader can do something with. */
export type Fault = { code: string; text: TextId; detail: string };

const texts: Record<string, TextId> = {
  NOT_ALLOWED: 'fault.notAllowed',
  FORBIDDEN: 'fault.notAllowed',
  NOT_FOUND: 'fault.notFound',
  NOT_SIGNED_IN: 'fault.notSignedIn',
  INVALID_INPUT: 'fault.invalid',
  BAD_USER_INPUT: 'fault.invalid',
  CONFLICT: 'fault.conflict',
  GUARD_BLOCKED: 'fault.guard',
  OFFLINE: 'fault.offline',
};

export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  const detail = code === 'INVALID_INPUT' || code === 'GUARD_BLOCKED' ? wordsOf(error) : '';
  return { code, text: texts[code] ?? 'fault.server', detail };
}

/** What the server tells of a refusal besides its words: the field, what stands in the way. */
export function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : {};
}

export function codeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? 'SERVER');
  if (error instanceof TypeError) return 'OFFLINE';
  const status = error && typeof error === 'object' && 'statusCode' in error ? error.statusCode : undefined;
  return status ? `HTTP ${String(status)}` : 'OFFLINE';
}

function wordsOf(error: unknown): string {
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.message ?? '') : '';
}
