import type { ContactId } from '@kontaktpost/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Contact', { description: 'A citizen or another outsider, as one board knows them.' })
export class ContactType {
  @Field(() => ID)
  id: ContactId;

  @Field({ description: "As the contact's own mail gave it; empty when it gave none." })
  name: string;

  @Field(() => [String])
  phones: string[];

  @Field(() => String, { nullable: true, description: 'ISO 639-1; null when not known.' })
  language: string | null;
}
