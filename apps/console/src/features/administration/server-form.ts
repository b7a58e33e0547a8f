import type { ServerSecurity, ServerSignIn } from '../../shared/api/generated/graphql';

export type Protocol = 'imap' | 'smtp';
/** The fields of a mail server as they are typed. */
export type ServerForm = {
  on: boolean;
  host: string;
  port: string;
  security: ServerSecurity;
  user: string;
  signIn: ServerSignIn;
  password: string;
  hasSecret: boolean;
  folder: string;
  processedFolder: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  scope: string;
};
type Server = {
  host: string;
  port: number;
  security: ServerSecurity;
  user?: string | null;
  signIn: ServerSignIn;
  hasSecret: boolean;
  folder?: string;
  processedFolder?: string | null;
};

const usualPort: Record<Protocol, Record<ServerSecurity, string>> = {
  imap: { TLS: '993', STARTTLS: '143', NONE: '143' },
  smtp: { TLS: '465', STARTTLS: '587', NONE: '25' },
};

export function serverForm(protocol: Protocol, server: Server | undefined): ServerForm {
  return {
    on: server !== undefined,
    host: server?.host ?? '',
    port: server ? String(server.port) : usualPort[protocol].TLS,
    security: server?.security ?? 'TLS',
    user: server?.user ?? '',
    signIn: server?.signIn ?? 'PASSWORD',
    password: '',
    hasSecret: server?.hasSecret ?? false,
    folder: server?.folder ?? 'INBOX',
    processedFolder: server?.processedFolder ?? '',
    tokenUrl: '',
    clientId: '',
    clientSecret: '',
    scope: '',
  };
}

/** Another way of protecting the connection brings its usual port, unless somebody has chosen one. */
export function withSecurity(protocol: Protocol, form: ServerForm, security: ServerSecurity): ServerForm {
  const untouched = Object.values(usualPort[protocol]).includes(form.port);
  return { ...form, security, port: untouched ? usualPort[protocol][security] : form.port };
}

/** What goes to the server. A secret that is left empty stays as it is. */
export function serverInput(form: ServerForm) {
  const { host, port, security, user, signIn, password, tokenUrl, clientId, clientSecret, scope } = form;
  const oauth2 = signIn === 'OAUTH2' && tokenUrl ? { tokenUrl, clientId, clientSecret, scope } : undefined;
  return {
    host: host.trim(),
    port: Number(port),
    security,
    user: user.trim(),
    signIn,
    ...(signIn === 'PASSWORD' && password ? { password } : {}),
    ...(oauth2 ? { oauth2 } : {}),
  };
}
