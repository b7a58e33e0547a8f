import { useSearch } from '@tanstack/react-router';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { sessionWasLost } from '../shared/session/session';

/** Signing in, and back to where one was: by a new page, so that nothing of the person before stays in memory. */
export function SignInRoute() {
  const { till } = useSearch({ from: '/sign-in' });
  const back = till?.startsWith('/') && !/^\/[/\\]/u.test(till) ? till : '/';
  return (
    <SignInPage onSignedIn={() => location.assign(back)} expired={sessionWasLost() && till !== undefined} />
  );
}
