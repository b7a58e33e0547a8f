export { Contact } from './contact.entity';
export { ContactAddress } from './contact-address.entity';
export { ContactsModule } from './contacts.module';
export { ContactsStore } from './contacts.store';
export { KeepContact, type Writer } from './keep-contact';
