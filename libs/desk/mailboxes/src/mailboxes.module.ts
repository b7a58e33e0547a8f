import { IdentityModule } from '@kontaktpost/identity';
import { OrganisationModule } from '@kontaktpost/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateMailbox } from './create-mailbox';
import { ListMailboxes } from './list-mailboxes';
import { Mailbox } from './mailbox.entity';
import { MailboxServers } from './mailbox-servers';
import { MailboxStandIn } from './mailbox-stand-in.entity';
import { MailboxesStore } from './mailboxes.store';
import { NoteMailbox } from './note-mailbox';
import { PreviewSignature } from './preview-signature';
import { Secrets } from './secrets';
import { SetServers } from './set-servers';
import { Signatures } from './signatures';
import { StandIns } from './stand-ins';
import { StandInsStore } from './stand-ins.store';
import { TestMailbox } from './test-mailbox';
import { UpdateMailbox } from './update-mailbox';

const doors = [
  MailboxesStore,
  MailboxServers,
  Secrets,
  Signatures,
  CreateMailbox,
  UpdateMailbox,
  TestMailbox,
  ListMailboxes,
  PreviewSignature,
  StandIns,
];

/** Our addresses and how to reach their servers. */
@Module({
  imports: [TypeOrmModule.forFeature([Mailbox, MailboxStandIn]), IdentityModule, OrganisationModule],
  providers: [...doors, NoteMailbox, SetServers, StandInsStore],
  exports: doors,
})
export class MailboxesModule {}
