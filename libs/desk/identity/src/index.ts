export { hashPassword, passwordFits } from './domain/password';
export { DEMO_PASSWORD } from './domain/password-rules';
export { ensureAdministrator, isAdministrator } from './domain/people-policy';
export {
  type BoardGrant,
  type Grant,
  isBoardGrant,
  isTeamGrant,
  type RoleWish,
  type TeamGrant,
} from './domain/role-changes';
export { ensureLead, ensureLeadOrAdministrator, leads, worksIn } from './domain/team-policy';
export { IdentityModule } from './identity.module';
export {
  DemoPasswordRefused,
  EmailTaken,
  LastAdministrator,
  NotSignedIn,
  TooManySignIns,
  WrongSignIn,
} from './identity-errors';
export { Language } from './language';
export { PeopleStore } from './people.store';
export { Person } from './person.entity';
export { Rights } from './rights';
export { RightsTaken } from './rights-taken';
export { RoleGrant } from './role-grant.entity';
export { personRoom, RIGHTS_CHANGED, teamRoom } from './rooms';
export { type PersonWish, SavePerson } from './save-person';
export { Session } from './session.entity';
export { SESSION_COOKIE, sessionCookie, sessionToken } from './session-cookie';
export { Sessions } from './sessions.store';
export { SetLanguage } from './set-language';
export { type SignedIn, SignIn, type SignInWish } from './sign-in';
export { SignOut } from './sign-out';
