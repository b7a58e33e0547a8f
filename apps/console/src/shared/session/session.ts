import { graphql } from '../api/generated';

/** Who is signed in, and where. Null when nobody is. */
export const SESSION = graphql(`
  query Session {
    me {
      id
      name
      email
      title
      language
      administrator
      teams {
        role
        team {
          id
        }
      }
      boards {
        role
        board {
          id
        }
      }
    }
  }
`);

export const ORGANISATION_NAME = graphql(`
  query OrganisationName {
    organisation {
      name
    }
  }
`);

let hadSession = false;

/** Remembers that somebody was signed in on this page, so that a lost session can be told from a first visit. */
export function noteSession(): void {
  hadSession = true;
}

export function sessionWasLost(): boolean {
  return hadSession;
}

type SignInAnswer = 'ok' | 'refused' | 'blocked' | 'unreachable';

/** Signs in with a password; the session lies in a cookie that scripts cannot read. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await fetch('/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  if (!answer || answer.status >= 500) return 'unreachable';
  if (answer.status === 429) return 'blocked';
  return answer.ok ? 'ok' : 'refused';
}

export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST' });
}

export type DemoSignIn = { email: string; name: string; role: string };

/** The demo's people, when this is a demo; an empty list everywhere else. */
export async function demoSignIns(): Promise<DemoSignIn[]> {
  const answer = await fetch('/demo/api/sign-ins', { headers: { accept: 'application/json' } }).catch(
    () => null,
  );
  const json = answer?.ok && answer.headers.get('content-type')?.includes('json');
  return json ? ((await answer.json()) as DemoSignIn[]) : [];
}
