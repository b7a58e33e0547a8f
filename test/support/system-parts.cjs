const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** Programs that tests need and npm can't bring: how they are called, where they hide, which files they need, how to get them. */
const PARTS = {
  dovecot: {
    name: 'Dovecot',
    setting: 'TEST_DOVECOT',
    programs: ['dovecot'],
    folders: ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'],
    needs: [
      [
        '/usr/lib/dovecot/imap',
        '/usr/libexec/dovecot/imap',
        '/usr/local/libexec/dovecot/imap',
        '/opt/homebrew/libexec/dovecot/imap',
      ],
      [
        '/usr/lib/dovecot/lmtp',
        '/usr/libexec/dovecot/lmtp',
        '/usr/local/libexec/dovecot/lmtp',
        '/opt/homebrew/libexec/dovecot/lmtp',
      ],
    ],
    packages: ['dovecot-imapd', 'dovecot-lmtpd'],
  },
  chromium: {
    name: 'Chromium',
    setting: 'TEST_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    folders: [
      '/usr/bin',
      '/usr/local/bin',
      '/Applications/Google Chrome.app/Contents/MacOS',
      '/Applications/Chromium.app/Contents/MacOS',
    ],
    needs: [],
    packages: ['chromium'],
  },
};

/** The path of a system part, or undefined when it, or a file that it needs, is not there. The setting in the environment goes first. */
function findPart(key) {
  const { setting, programs, folders, needs } = PARTS[key];
  const given = process.env[setting];
  if (given) return existsSync(given) ? given : undefined;
  if (!needs.every((places) => places.some((place) => existsSync(place)))) return undefined;
  const all = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...folders];
  return all
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find((path) => existsSync(path));
}

/** The path of a system part; fails with the words that help when it is not there. */
function needPart(key) {
  const found = findPart(key);
  if (found) return found;
  const { name, setting } = PARTS[key];
  throw new Error(
    `${name} is not on this machine. Install it (${howToGet([key])}), or set ${setting} to its path.`,
  );
}

/** The command that brings parts on Debian and Ubuntu. */
function howToGet(keys) {
  return `apt-get update && apt-get install -y --no-install-recommends ${keys.flatMap((key) => PARTS[key].packages).join(' ')}`;
}

module.exports = { PARTS, findPart, needPart, howToGet };
