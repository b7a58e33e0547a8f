import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OAuth2Settings } from './domain/servers';
import { TokenRefused, TokenUnavailable } from './mailbox-errors';

const ANSWER = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().optional() });
const REFUSAL = z.object({ error: z.string().regex(/^[\w.-]{1,60}$/) });

const PATIENCE_MS = 10_000;
const UNSAID_LIFE_S = 300;
const MARGIN_S = 60;

/** Tokens of this process, in memory only, by a checksum of what they were got with. */
const kept = new Map<string, { readonly token: string; readonly until: number }>();

/**
 * A token by client credentials (RFC 6749 4.4), kept until a minute before it expires. Goes out on the network: never inside a
 * transaction.
 */
export async function accessToken(settings: OAuth2Settings, clientSecret: string): Promise<string> {
  const name = nameOf(settings, clientSecret);
  const held = kept.get(name);
  if (held && held.until > performance.now()) return held.token;
  const { access_token, expires_in = UNSAID_LIFE_S } = await fetchToken(settings, clientSecret);
  kept.set(name, { token: access_token, until: performance.now() + (expires_in - MARGIN_S) * 1000 });
  return access_token;
}

/** Forgets a token that a server has refused. */
export function forgetAccessToken(settings: OAuth2Settings, clientSecret: string): void {
  kept.delete(nameOf(settings, clientSecret));
}

const nameOf = ({ tokenUrl, clientId, scope }: OAuth2Settings, clientSecret: string): string =>
  createHash('sha256')
    .update(JSON.stringify([tokenUrl, clientId, scope, clientSecret]))
    .digest('hex');

async function fetchToken({ tokenUrl, clientId, scope }: OAuth2Settings, clientSecret: string) {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
  const { status, body } = await post(tokenUrl, new URLSearchParams(form));
  const answer = ANSWER.safeParse(body);
  if (status === 200 && answer.success) return answer.data;
  throw new TokenRefused(REFUSAL.safeParse(body).data?.error ?? `HTTP ${status}`);
}

async function post(url: string, body: URLSearchParams): Promise<{ status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
    return { status: response.status, body: parsed(await response.text()) };
  } catch (fault) {
    // fetch says TypeError for every failure of the network, TimeoutError for ours.
    if (fault instanceof TypeError || (fault as Error).name === 'TimeoutError') throw new TokenUnavailable();
    throw fault;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return null;
  }
}
