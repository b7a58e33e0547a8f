import { normaliseAddress } from '@kontaktpost/kernel';

/** A mail as the page `/demo` shows it. `in` went to the municipality, `out` came from it. */
export type DemoPageMail = {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly sentAt: string;
  readonly direction: 'in' | 'out';
  readonly attachments: readonly { readonly filename: string; readonly size: number }[];
};

/** What is kept beside what the page shows. */
export type KeptDemoMail = {
  readonly mail: DemoPageMail;
  /** The citizens whose conversation it belongs to. */
  readonly citizens: readonly string[];
  /** Its ancestry, oldest first, so that a reply can go on with it. */
  readonly references: readonly string[];
};

/** Enough for an afternoon of trying things out; what is older than that is dropped. */
const MOST_KEPT = 500;

/** The demo's mail to and from citizens, in memory only. */
export class DemoMailStore {
  private kept: KeptDemoMail[] = [];

  add(mail: KeptDemoMail): void {
    const citizens = mail.citizens.map(normaliseAddress);
    this.kept = [...this.kept, { ...mail, citizens }].slice(-MOST_KEPT);
  }

  /** The citizen's whole conversation, newest first. */
  ofCitizen(address: string): DemoPageMail[] {
    const citizen = normaliseAddress(address);
    return this.kept
      .filter((one) => one.citizens.includes(citizen))
      .map((one) => one.mail)
      .reverse();
  }

  /** The mail with that Message-ID, unless it has been dropped or never came this way. */
  find(messageId: string): KeptDemoMail | undefined {
    return this.kept.find((one) => one.mail.messageId === messageId);
  }
}
