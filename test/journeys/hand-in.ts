import { createTransport } from 'nodemailer';

type Wishes = { readonly to: readonly string[]; readonly sender: string; readonly lmtp?: boolean };

/** What the other server said, or the refusal with its code. */
export type Answered = {
  readonly accepted: string[];
  readonly rejected: string[];
  readonly response: string;
};

/** Hands a mail in as the municipality's own mail server does. Throws what nodemailer throws when all of it is refused. */
export async function handIn(
  port: number,
  raw: string | Buffer,
  { to, sender, lmtp = false }: Wishes,
): Promise<Answered> {
  const transport = createTransport({ host: '127.0.0.1', port, lmtp, ignoreTLS: true } as never);
  try {
    const info = await transport.sendMail({ envelope: { from: sender, to: [...to] }, raw });
    const plain = (addresses: unknown): string[] => ((addresses as unknown[] | undefined) ?? []).map(String);
    return {
      accepted: plain(info.accepted),
      rejected: plain(info.rejected),
      response: String(info.response),
    };
  } finally {
    transport.close();
  }
}

/** The code with which a mail is refused; fails when it is not. */
export async function refusalOf(handing: Promise<Answered>): Promise<number> {
  try {
    const { response } = await handing;
    throw new Error(`The mail was taken: ${response}`);
  } catch (fault) {
    const { responseCode } = fault as { responseCode?: number };
    if (responseCode === undefined) throw fault;
    return responseCode;
  }
}
