import { Field, ObjectType } from '@nestjs/graphql';

/** Where a page of a list stands (the Relay form). */
@ObjectType('PageInfo')
export class PageInfoType {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}
