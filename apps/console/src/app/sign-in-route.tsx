import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { sessionWasLost } from '../shared/session/session';

/** Signing in, and back to where one was. */
export function SignInRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const router = useRouter();
  const { till } = useSearch({ from: '/sign-in' });
  const enter = async () => {
    await client.clearStore();
    if (till?.startsWith('/') && !till.startsWith('//')) router.history.push(till);
    else await navigate({ to: '/' });
  };
  return <SignInPage onSignedIn={() => void enter()} expired={sessionWasLost() && till !== undefined} />;
}
