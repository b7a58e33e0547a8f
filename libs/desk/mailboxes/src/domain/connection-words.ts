import type { ConnectionReason } from './connection-fault';

export type Spoken = 'sv' | 'en';

/** What the words name; empty where it isn't known. */
export type ConnectionFacts = {
  readonly host: string;
  readonly port: number | null;
  readonly folder?: string;
};

type Words = (facts: { readonly server: string; readonly host: string; readonly folder: string }) => string;

const SWEDISH: Readonly<Record<ConnectionReason, Words>> = {
  UNKNOWN_HOST: ({ host }) => `Det finns ingen server med namnet ${host}. Kontrollera stavningen.`,
  REFUSED: ({ server }) => `${server} svarar inte på den porten. Kontrollera port och brandvägg.`,
  UNREACHABLE: ({ server }) => `Det går inte att nå ${server}. Kontrollera nätverk och brandvägg.`,
  TIMED_OUT: ({ server }) =>
    `${server} svarar inte i tid. Kontrollera servernamn, port, kryptering och brandvägg.`,
  HUNG_UP: ({ server }) => `${server} lade på innan vi hann logga in. Kontrollera port och kryptering.`,
  NOT_THE_PROTOCOL: ({ server }) =>
    `${server} svarar, men inte som en e-postserver av rätt slag. Kontrollera porten.`,
  NOT_TLS: ({ server }) =>
    `${server} talar inte TLS från början på den porten. Välj STARTTLS eller en annan port.`,
  NO_STARTTLS: ({ server }) =>
    `${server} kan inte gå över till krypterad förbindelse (STARTTLS). Välj TLS och en annan port.`,
  CERTIFICATE_UNKNOWN_ISSUER: ({ server }) =>
    `Certifikatet hos ${server} är utfärdat av någon som den här datorn inte litar på. Lägg till utfärdaren (NODE_EXTRA_CA_CERTS) eller byt certifikat.`,
  CERTIFICATE_EXPIRED: ({ server }) => `Certifikatet hos ${server} gäller inte i dag. Det behöver förnyas.`,
  CERTIFICATE_WRONG_NAME: ({ host }) =>
    `Certifikatet gäller inte för namnet ${host}. Använd det namn som står i certifikatet.`,
  TLS_FAILED: ({ server }) => `Den krypterade förbindelsen till ${server} gick inte att upprätta.`,
  SIGN_IN_REFUSED: () => 'Servern godtar inte användarnamnet eller lösenordet.',
  TOKEN_REFUSED: () =>
    'Adressen för åtkomsttoken nekade oss. Kontrollera klient-id, klienthemlighet och omfång (scope).',
  TOKEN_UNAVAILABLE: () => 'Adressen för åtkomsttoken svarar inte. Kontrollera adressen och nätverket.',
  SECRET_UNREADABLE: () =>
    'Det sparade lösenordet går inte att läsa, eftersom SECRET_KEY är en annan än när det sparades. Skriv in lösenordet igen.',
  NO_FOLDER: ({ folder }) =>
    `Mappen ${folder && `${folder} `}finns inte på servern. Skapa den eller välj en annan.`,
  OTHER: ({ server }) => `Förbindelsen till ${server} misslyckades.`,
};

const ENGLISH: Readonly<Record<ConnectionReason, Words>> = {
  UNKNOWN_HOST: ({ host }) => `There is no server called ${host}. Check the spelling.`,
  REFUSED: ({ server }) => `${server} does not answer on that port. Check the port and the firewall.`,
  UNREACHABLE: ({ server }) => `${server} cannot be reached. Check the network and the firewall.`,
  TIMED_OUT: ({ server }) =>
    `${server} does not answer in time. Check the server name, the port, the encryption and the firewall.`,
  HUNG_UP: ({ server }) => `${server} hung up before we could sign in. Check the port and the encryption.`,
  NOT_THE_PROTOCOL: ({ server }) =>
    `${server} answers, but not as a mail server of the right kind. Check the port.`,
  NOT_TLS: ({ server }) =>
    `${server} does not speak TLS from the start on that port. Choose STARTTLS or another port.`,
  NO_STARTTLS: ({ server }) =>
    `${server} cannot change to an encrypted connection (STARTTLS). Choose TLS and another port.`,
  CERTIFICATE_UNKNOWN_ISSUER: ({ server }) =>
    `The certificate of ${server} was issued by somebody that this machine does not trust. Add the issuer (NODE_EXTRA_CA_CERTS) or change the certificate.`,
  CERTIFICATE_EXPIRED: ({ server }) => `The certificate of ${server} is not valid today. It must be renewed.`,
  CERTIFICATE_WRONG_NAME: ({ host }) =>
    `The certificate is not for the name ${host}. Use the name in the certificate.`,
  TLS_FAILED: ({ server }) => `The encrypted connection to ${server} could not be made.`,
  SIGN_IN_REFUSED: () => 'The server does not accept the user name or the password.',
  TOKEN_REFUSED: () => 'The token address refused us. Check client id, client secret and scope.',
  TOKEN_UNAVAILABLE: () => 'The token address does not answer. Check the address and the network.',
  SECRET_UNREADABLE: () =>
    'The stored password cannot be read, because SECRET_KEY is not the one it was stored with. Write the password again.',
  NO_FOLDER: ({ folder }) =>
    `The folder ${folder && `${folder} `}does not exist on the server. Make it or choose another.`,
  OTHER: ({ server }) => `The connection to ${server} failed.`,
};

/** What is wrong, and what to do, in words for an administrator. */
export function connectionWords(
  reason: ConnectionReason,
  { host, port, folder = '' }: ConnectionFacts,
  language: Spoken,
): string {
  const unnamed = language === 'sv' ? 'servern' : 'the server';
  const server = host === '' ? unnamed : [host, port].filter((part) => part !== null).join(':');
  const words = (language === 'sv' ? SWEDISH : ENGLISH)[reason];
  const text = words({ server, host: host || unnamed, folder });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
