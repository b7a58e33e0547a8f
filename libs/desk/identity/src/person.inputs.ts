import type { BoardId, BoardRole, PersonId, TeamId, TeamRole } from '@kontaktpost/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Language } from './language';
import { BoardRoleEnum, TeamRoleEnum } from './person.type';

@InputType()
export class TeamRoleInput {
  @Field(() => ID)
  @IsUUID()
  teamId: TeamId;

  @Field(() => TeamRoleEnum)
  @IsIn(Object.values(TeamRoleEnum))
  role: TeamRole;
}

@InputType()
export class BoardRoleInput {
  @Field(() => ID)
  @IsUUID()
  boardId: BoardId;

  @Field(() => BoardRoleEnum)
  @IsIn(Object.values(BoardRoleEnum))
  role: BoardRole;
}

@InputType({ description: 'What is left out stays as it is; without personId somebody new is added.' })
export class SavePersonInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: PersonId | null;

  @Field()
  @MaxLength(254)
  email: string;

  @Field()
  @MaxLength(200)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'Ends the sessions of the person.' })
  @IsOptional()
  @MaxLength(1000)
  password?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  administrator?: boolean | null;

  @Field(() => [TeamRoleInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => TeamRoleInput)
  teams?: TeamRoleInput[] | null;

  @Field(() => [BoardRoleInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => BoardRoleInput)
  boards?: BoardRoleInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True ends the sessions of the person and lets nobody in.',
  })
  @IsOptional()
  @IsBoolean()
  deactivated?: boolean | null;
}
