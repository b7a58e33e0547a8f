import { Language } from '@kontaktpost/identity';
import type { MailboxId } from '@kontaktpost/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ServerSecurity, ServerSignIn } from './domain/servers';
import { MailboxKind, SecrecyPresumption } from './mailbox-kinds';

/** Where a connection test stopped, as a GraphQL enum. */
export const MailboxTestStep = {
  NAME: 'NAME',
  CONNECT: 'CONNECT',
  TLS: 'TLS',
  SIGN_IN: 'SIGN_IN',
  FOLDER: 'FOLDER',
  SEND_SERVER: 'SEND_SERVER',
  OK: 'OK',
} as const;
export type MailboxTestStep = keyof typeof MailboxTestStep;

registerEnumType(MailboxKind, { name: 'MailboxKind' });
registerEnumType(SecrecyPresumption, { name: 'SecrecyPresumption' });
registerEnumType(ServerSecurity, { name: 'ServerSecurity' });
registerEnumType(ServerSignIn, { name: 'ServerSignIn' });
registerEnumType(MailboxTestStep, { name: 'MailboxTestStep' });

@ObjectType('ImapServer')
export class ImapServerType {
  @Field()
  host: string;

  @Field(() => Int)
  port: number;

  @Field(() => ServerSecurity)
  security: ServerSecurity;

  @Field()
  user: string;

  @Field(() => ServerSignIn)
  signIn: ServerSignIn;

  @Field({ description: 'True when a password or client secret is stored.' })
  hasSecret: boolean;

  @Field({ description: 'The folder that is read.' })
  folder: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where filed mail goes; null leaves it, untouched.',
  })
  processedFolder: string | null;
}

@ObjectType('SmtpServer')
export class SmtpServerType {
  @Field()
  host: string;

  @Field(() => Int)
  port: number;

  @Field(() => ServerSecurity)
  security: ServerSecurity;

  @Field(() => String, { nullable: true, description: 'Null: no sign-in.' })
  user: string | null;

  @Field(() => ServerSignIn)
  signIn: ServerSignIn;

  @Field({ description: 'True when a password or client secret is stored.' })
  hasSecret: boolean;
}

@ObjectType('Mailbox')
export class MailboxType {
  @Field(() => ID)
  id: MailboxId;

  @Field()
  address: string;

  @Field({ description: 'What citizens see as the sender.' })
  name: string;

  @Field(() => MailboxKind)
  kind: MailboxKind;

  @Field(() => Language)
  language: Language;

  @Field(() => SecrecyPresumption)
  secrecyPresumption: SecrecyPresumption;

  @Field(() => Date, { nullable: true, description: 'Null while mail is taken in.' })
  closedAt: Date | null;

  @Field(() => Int, {
    description: 'How many working days after the day of receipt the answer is promised.',
  })
  replyWithinWorkingDays: number;

  @Field({ description: 'Mail after closing time counts from the next day, for the promise only.' })
  afterClosingCountsAsNextDay: boolean;
}

@ObjectType('ServerTest')
export class ServerTestType {
  @Field()
  ok: boolean;

  @Field(() => MailboxTestStep, { description: 'Where it stopped.' })
  step: MailboxTestStep;

  @Field({ description: 'In the language of whoever asks.' })
  message: string;

  @Field(() => String, { nullable: true, description: "The server's own words, or the code of the fault." })
  detail: string | null;
}

@ObjectType('MailboxTest')
export class MailboxTestType {
  @Field(() => ServerTestType, {
    nullable: true,
    description: 'Null when no mail is fetched for the mailbox.',
  })
  imap: ServerTestType | null;

  @Field(() => ServerTestType, { nullable: true })
  smtp: ServerTestType | null;
}
