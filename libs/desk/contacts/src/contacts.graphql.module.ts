import { Module } from '@nestjs/common';
import { ContactLoaders } from './contact.loaders';
import { ContactResolver } from './contact.resolver';
import { ContactsModule } from './contacts.module';

/** Contacts over GraphQL. */
@Module({ imports: [ContactsModule], providers: [ContactResolver, ContactLoaders] })
export class ContactsGraphqlModule {}
