import { createContext, useContext } from 'react';
import type { SessionQuery } from '../api/generated/graphql';

export type Me = NonNullable<SessionQuery['me']>;

export const MeContext = createContext<Me | null>(null);

/** The person signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('This part of the console is for people who have signed in.');
  return me;
}
