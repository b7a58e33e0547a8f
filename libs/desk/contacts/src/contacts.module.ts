import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contact } from './contact.entity';
import { ContactAddress } from './contact-address.entity';
import { ContactsStore } from './contacts.store';
import { KeepContact } from './keep-contact';

/** Those who write to us. */
@Module({
  imports: [TypeOrmModule.forFeature([Contact, ContactAddress])],
  providers: [ContactsStore, KeepContact],
  exports: [ContactsStore, KeepContact],
})
export class ContactsModule {}
