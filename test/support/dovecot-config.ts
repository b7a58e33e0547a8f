/** What a configuration of Dovecot's is made of. */
export type DovecotPlan = {
  home: string;
  user: { name: string; group: string; uid: number; gid: number };
  imapPort: number;
  lmtpPort: number;
  capabilities: readonly string[] | undefined;
};

const FOLDERS = ['Drafts', 'Sent', 'Trash', 'Archive', 'Junk'];

/** What Dovecot 2.3 advertises after sign-in; `without` is cut from it. */
const ADVERTISED = [
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT',
  'MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT',
  'SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE NOTIFY SPECIAL-USE',
]
  .join(' ')
  .split(' ');

/** The extensions that a server without some of them shows, or undefined for all of Dovecot's own. */
export function capabilitiesWithout(without: readonly string[]): string[] | undefined {
  return without.length === 0 ? undefined : ADVERTISED.filter((name) => !without.includes(name));
}

/** The configuration for a version as `dovecot --version` prints it. Tried on 2.3.19; the one for 2.4 was written from its documentation only. */
export function dovecotConfig(version: string, plan: DovecotPlan): string {
  return /^2\.[0-3]\./.test(version) ? forTwoThree(plan) : forTwoFour(version, plan);
}

function forTwoThree(plan: DovecotPlan): string {
  const { home, user } = plan;
  const folders = FOLDERS.map(
    (name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }\n`,
  );
  return `
${common(plan)}
protocols = imap lmtp
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${home}/mail/%u:LAYOUT=fs
mail_home = ${home}/mail/%u
passdb {
  driver = passwd-file
  args = username_format=%u ${home}/users
}
userdb {
  driver = static
  args = uid=${user.uid} gid=${user.gid} home=${home}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
${folders.join('')}}
${services(plan, 'address')}`;
}

function forTwoFour(version: string, plan: DovecotPlan): string {
  const { home, user } = plan;
  const number = /^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '2.4.0';
  const folders = FOLDERS.map(
    (name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }\n`,
  );
  return `
dovecot_config_version = ${number}
dovecot_storage_version = ${number}
${common(plan)}
protocols {
  imap = yes
  lmtp = yes
}
ssl = no
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${home}/mail/%{user}
mailbox_list_layout = fs
mail_home = ${home}/mail/%{user}
passdb passwd-file {
  passwd_file_path = ${home}/users
}
userdb static {
  fields {
    uid = ${user.uid}
    gid = ${user.gid}
    home = ${home}/mail/%{user}
  }
}
namespace inbox {
  inbox = yes
  separator = /
${folders.join('')}}
${services(plan, 'listen')}`;
}

/** No fsync and a short IDLE interval: tests wait for mail, not for the disk. */
function common({ home, user, capabilities }: DovecotPlan): string {
  return `base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
listen = 127.0.0.1
default_internal_user = ${user.name}
default_internal_group = ${user.group}
default_login_user = ${user.name}
first_valid_uid = 0
last_valid_uid = 0
mail_uid = ${user.uid}
mail_gid = ${user.gid}
mail_fsync = never
mail_max_userip_connections = 200
mailbox_idle_check_interval = 1 secs
default_process_limit = 100
default_client_limit = 1000
auth_mechanisms = plain login
auth_failure_delay = 0
${capabilities ? `imap_capability = ${capabilities.join(' ')}` : ''}`;
}

function services({ user, imapPort, lmtpPort }: DovecotPlan, address: 'address' | 'listen'): string {
  return `service imap-login {
  chroot =
  inet_listener imap {
    ${address} = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  user = ${user.name}
  inet_listener lmtp {
    ${address} = 127.0.0.1
    port = ${lmtpPort}
  }
}
service imap {
  process_limit = 200
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}
