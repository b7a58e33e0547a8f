import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { makeClient } from '../shared/api/client';
import { listenForKeys } from '../shared/shortcuts/use-action';
import { TextProvider } from '../shared/text/text-provider';
import { router } from './router';

const client = makeClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { till: href } });
});

/** The console. */
export function App() {
  useEffect(listenForKeys, []);
  return (
    <ApolloProvider client={client}>
      <TextProvider>
        <RouterProvider router={router} />
      </TextProvider>
    </ApolloProvider>
  );
}
