import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleStore } from './people.store';
import { Person } from './person.entity';
import { Rights } from './rights';
import { RoleGrant } from './role-grant.entity';
import { SavePerson } from './save-person';
import { Session } from './session.entity';
import { Sessions } from './sessions.store';
import { SetLanguage } from './set-language';
import { SignIn } from './sign-in';
import { SignInFailures } from './sign-in-failures.store';
import { SignOut } from './sign-out';

const doors = [PeopleStore, Sessions, Rights, SignIn, SignOut, SavePerson, SetLanguage];

/** People, their roles, and who is signed in. */
@Module({
  imports: [TypeOrmModule.forFeature([Person, RoleGrant, Session])],
  providers: [...doors, SignInFailures],
  exports: doors,
})
export class IdentityModule {}
