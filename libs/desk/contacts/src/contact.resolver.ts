import { Loader } from '@kontaktpost/identity/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Contact } from './contact.entity';
import { ContactLoaders } from './contact.loaders';
import { ContactType } from './contact.type';

@Resolver(() => ContactType)
export class ContactResolver {
  @ResolveField(() => [String])
  async addresses(
    @Parent() { id }: Contact,
    @Loader(ContactLoaders) load: ContactLoaders,
  ): Promise<string[]> {
    return (await load.addresses.load(id)).map(({ address }) => address);
  }

  @ResolveField(() => Boolean, {
    description: 'True when we know of protected personal data (skyddade personuppgifter).',
  })
  protectedIdentity(@Parent() { protectedIdentitySince }: Contact): boolean {
    return protectedIdentitySince !== null;
  }
}
