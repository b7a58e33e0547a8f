import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import type { Spoken } from './domain/connection-words';
import { QUICK } from './domain/server-options';
import { type ImapSettings, type SmtpSettings, sameFolder } from './domain/servers';
import { imapOptions, smtpOptions } from './server-options';
import { FolderMissing, failed, type ServerTest, succeeded, type Tested } from './test-outcome';

const WHOLE_TEST_MS = 20_000;

/** Signs in to the IMAP server and opens the folder, without touching a mail. */
export const testImap = (server: ImapSettings, language: Spoken): Promise<ServerTest> =>
  judged(server, language, async () => {
    await within(WHOLE_TEST_MS, readFolder(server));
    return succeeded('imap', language);
  });

/** Signs in to the SMTP server, without sending a mail. */
export const testSmtp = (server: SmtpSettings, language: Spoken): Promise<ServerTest> =>
  judged(server, language, async () => {
    await within(WHOLE_TEST_MS, signInToSend(server));
    return succeeded('smtp', language);
  });

async function readFolder(server: ImapSettings): Promise<void> {
  const client = new ImapFlow(await imapOptions(server, QUICK));
  // Without a listener a fault after connecting would end the process; what we wait for rejects with the same fault.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const there = (await client.list()).map(({ path }) => path);
    for (const folder of [server.folder, server.processedFolder])
      if (folder !== null && !there.some((path) => sameFolder(path, folder)))
        throw new FolderMissing(folder, there);
    await client.mailboxOpen(server.folder, { readOnly: true });
  } finally {
    client.close();
  }
}

async function signInToSend(server: SmtpSettings): Promise<void> {
  const transport = createTransport(await smtpOptions(server, QUICK));
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

/** Every failure is the test's answer, so nothing is let through but what is no failure of a connection at all. */
async function judged(
  tested: Tested,
  language: Spoken,
  test: () => Promise<ServerTest>,
): Promise<ServerTest> {
  try {
    return await test();
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof ReferenceError) throw fault;
    return failed(fault, tested, language);
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, tooLate) => {
    timer = setTimeout(() => tooLate(Object.assign(new Error('Too late.'), { code: 'ETIMEDOUT' })), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
