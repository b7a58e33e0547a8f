import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { codeOf } from './faults';

const merged = { merge: true } as const;

/** The console's one door to the api. `onSignedOut` is told when the session is no longer there. */
export function makeClient(onSignedOut: () => void): ApolloClient {
  const watch = new ErrorLink(({ error }) => {
    if (codeOf(error) === 'NOT_SIGNED_IN') onSignedOut();
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  return new ApolloClient({
    link: ApolloLink.from([watch, http]),
    cache: new InMemoryCache({
      typePolicies: {
        Mailbox: { fields: { counts: merged, imap: merged, smtp: merged } },
        Query: { fields: { myCounts: merged, organisation: merged } },
      },
    }),
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: false } },
  });
}
