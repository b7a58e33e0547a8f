import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { PeopleLoaders } from './person.loaders';
import { PersonResolver } from './person.resolver';

/** People over GraphQL. */
@Module({ imports: [IdentityModule], providers: [PersonResolver, PeopleLoaders] })
export class IdentityGraphqlModule {}
