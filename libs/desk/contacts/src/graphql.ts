export { ContactLoaders } from './contact.loaders';
export { ContactType } from './contact.type';
export { ContactsGraphqlModule } from './contacts.graphql.module';
