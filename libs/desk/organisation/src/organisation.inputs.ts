import type { BoardId, TeamId } from '@kontaktpost/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class SaveTeamInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field()
  @MaxLength(200)
  name: string;

  @Field()
  @MaxLength(60)
  slug: string;

  @Field(() => ID)
  @IsUUID()
  boardId: BoardId;
}

@InputType()
export class SaveBoardInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  boardId?: BoardId | null;

  @Field()
  @MaxLength(10)
  code: string;

  @Field()
  @MaxLength(200)
  name: string;
}

@InputType()
export class UpdateOrganisationInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  signatureTemplate?: string | null;
}
