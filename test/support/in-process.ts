import { Clock } from '@kontaktpost/kernel';
import { SmtpIntake } from '@kontaktpost/mail-intake';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { createTransport } from 'nodemailer';
import { dress } from '../../apps/api/src/dress';
import { StandaloneModule } from '../../apps/standalone/src/standalone.module';

/** The whole product inside this test: api, mail worker and SMTP intake on random ports, on the database of this Jest worker. `clock` for a time of its own. */
export async function startInProcess(clock?: Clock): Promise<InProcess> {
  process.env.SMTP_INTAKE_PORT = '0';
  const parts = Test.createTestingModule({ imports: [StandaloneModule.with([])] });
  if (clock) parts.overrideProvider(Clock).useValue(clock);
  const module = await parts.compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: ['error'] });
  dress(app);
  await app.listen(0, '127.0.0.1');
  return new InProcess(app, await app.getUrl());
}

export class InProcess {
  constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
  ) {}

  get intakePort(): number {
    const { port } = this.app.get(SmtpIntake, { strict: false });
    if (port === null) throw new Error('The SMTP intake does not listen.');
    return port;
  }

  /** Hands in a mail as the municipality's own mail server does. Resolves when it is stored. */
  async handIn(mail: {
    from: string;
    to: string | string[];
    subject: string;
    text: string;
    inReplyTo?: string;
  }): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.intakePort, ignoreTLS: true });
    try {
      await transport.sendMail(mail);
    } finally {
      transport.close();
    }
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}
