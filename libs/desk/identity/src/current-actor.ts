import type { PersonActor } from '@kontaktpost/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NotSignedIn } from './identity-errors';
import { contextOf } from './request-context';

/** The signed-in person; without one the field is refused with NOT_SIGNED_IN. */
export const CurrentActor = createParamDecorator((_: unknown, host: ExecutionContext): PersonActor => {
  const { actor } = contextOf(host);
  if (!actor) throw new NotSignedIn();
  return actor;
});

/** The signed-in person, or null. */
export const MaybeActor = createParamDecorator(
  (_: unknown, host: ExecutionContext): PersonActor | null => contextOf(host).actor,
);
