export { Board } from './board.entity';
export { Department } from './department.entity';
export {
  FIRST_SIGNATURE,
  type Signature,
  type SignatureFacts,
  signatureFault,
  signatureFor,
} from './domain/signature';
export { Organisation } from './organisation.entity';
export { OrganisationModule } from './organisation.module';
export { OrganisationStore } from './organisation.store';
export { NotSetUp, Taken } from './organisation-errors';
export { type BoardWish, SaveBoard } from './save-board';
export { SaveTeam, type TeamWish } from './save-team';
export { type FirstOrganisation, SetUpOrganisation } from './set-up-organisation';
export { Team } from './team.entity';
export { type OrganisationWish, UpdateOrganisation } from './update-organisation';
