import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';

type GraphqlFault = { message: string; path?: (string | number)[]; extensions?: { code?: string } };

/** An answer of the API with errors. `codes` are those of the contract: NOT_FOUND, NOT_ALLOWED ... */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly GraphqlFault[],
  ) {
    super(errors.map(({ message, extensions }) => `${extensions?.code ?? status}: ${message}`).join('\n'));
  }

  get codes(): string[] {
    return this.errors.map(({ extensions }) => extensions?.code ?? '');
  }
}

/** Signs in as a person does, by POST /auth/sign-in, and keeps the cookie. */
export async function signIn(url: string, email: string, password: string): Promise<ApiClient> {
  const response = await post(`${url}/auth/sign-in`, { email, password });
  const words = await response.text();
  if (!response.ok) throw new ApiFault(response.status, [{ message: words || response.statusText }]);
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (cookie.length === 0) throw new Error('The sign-in gave no cookie.');
  return new ApiClient(url, cookie.join('; '));
}

/** Somebody who is not signed in. */
export const stranger = (url: string): ApiClient => new ApiClient(url, '');

/** A person at the API. */
export class ApiClient {
  constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  /** Asks GraphQL and gives the data; any error in the answer is thrown as ApiFault. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await post(`${this.url}/graphql`, { query, variables }, this.cookie);
    const answer = (await response.json()) as { data?: Data; errors?: GraphqlFault[] };
    if (answer.errors || !answer.data)
      throw new ApiFault(response.status, answer.errors ?? [{ message: JSON.stringify(answer) }]);
    return answer.data;
  }

  /** The codes of the errors that a question gives, empty when there are none. For tests of what is refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    try {
      await this.ask(query, variables);
      return [];
    } catch (fault) {
      if (fault instanceof ApiFault) return fault.codes;
      throw fault;
    }
  }

  /** A page or file below the address, with the cookie. */
  async get(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie }, redirect: 'manual' });
  }

  /** Hands in a file for an answer on a ticket, by POST /attachments. Gives its id. */
  async upload(ticketId: string, { filename, content, mediaType }: Upload): Promise<string> {
    const form = new FormData();
    form.append('ticketId', ticketId);
    form.append('file', new Blob([content], { type: mediaType }), filename);
    const response = await fetch(`${this.url}/attachments`, {
      method: 'POST',
      headers: { cookie: this.cookie, origin: this.url },
      body: form,
    });
    const words = await response.text();
    if (!response.ok) throw new ApiFault(response.status, [{ message: words }]);
    return (JSON.parse(words) as { id: string }).id;
  }

  /** A connected socket; what came as `hint` and `presence` is kept. Close it with `socket.close()`. */
  async live(): Promise<{ socket: Socket; hints: Hint[]; presence: Presence[] }> {
    const socket = io(this.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie, origin: this.url },
      forceNew: true,
      reconnection: false,
    });
    const hints: Hint[] = [];
    socket.on('hint', (hint: Hint) => hints.push(hint));
    const presence: Presence[] = [];
    socket.on('presence', (told: Presence) => presence.push(told));
    const refused = once(socket as never, 'connect_error').then(([fault]) => {
      throw fault;
    });
    await Promise.race([once(socket as never, 'connect'), refused]);
    return { socket, hints, presence };
  }

  async signOut(): Promise<void> {
    await post(`${this.url}/auth/sign-out`, {}, this.cookie);
  }
}

export type Upload = { filename: string; content: string | Uint8Array<ArrayBuffer>; mediaType: string };

/** What the server tells screens: ids only. */
export type Hint = { topic: string; ids: string[]; version: number };

/** Who is on a ticket, as screens are told. */
export type Presence = { ticketId: string; people: { id: string; name: string; doing: string }[] };

function post(url: string, body: unknown, cookie = ''): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
}
