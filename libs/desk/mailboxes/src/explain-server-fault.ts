import { reasonOf } from './domain/connection-fault';
import { connectionWords, type Spoken } from './domain/connection-words';

/** What a failed connection of the mail worker means, in plain words without names of people, hosts or passwords. */
export const explainServerFault = (fault: unknown, language: Spoken = 'sv'): string =>
  connectionWords(reasonOf(fault), { host: '', port: null }, language);
