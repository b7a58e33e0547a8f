import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ServerSecurity, ServerSignIn } from './domain/servers';

@InputType({ description: 'Client credentials (RFC 6749 4.4).' })
export class OAuth2Input {
  @Field()
  @MaxLength(500)
  tokenUrl: string;

  @Field()
  @MaxLength(500)
  clientId: string;

  @Field({ description: 'Empty keeps the stored one.' })
  @MaxLength(2000)
  clientSecret: string;

  @Field()
  @MaxLength(500)
  scope: string;
}

@InputType({ isAbstract: true })
abstract class ServerInput {
  @Field()
  @MaxLength(253)
  host: string;

  @Field(() => Int)
  @IsInt()
  port: number;

  @Field(() => ServerSecurity, { nullable: true, description: 'Left out: by `secure`, or by the port.' })
  @IsOptional()
  @IsIn(Object.values(ServerSecurity))
  security?: ServerSecurity | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: TLS. False: STARTTLS, or clear text to this machine. `security` says it more precisely.',
  })
  @IsOptional()
  @IsBoolean()
  secure?: boolean | null;

  @Field(() => ServerSignIn, { nullable: true, defaultValue: ServerSignIn.PASSWORD })
  @IsOptional()
  signIn?: ServerSignIn | null;

  @Field(() => String, {
    nullable: true,
    description: 'Left out: the stored one stays, as long as server, user and encryption do.',
  })
  @IsOptional()
  @MaxLength(2000)
  password?: string | null;

  @Field(() => OAuth2Input, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OAuth2Input)
  oauth2?: OAuth2Input | null;
}

@InputType()
export class ImapInput extends ServerInput {
  @Field()
  @MaxLength(254)
  user: string;

  @Field(() => String, { nullable: true, defaultValue: 'INBOX' })
  @IsOptional()
  @MaxLength(500)
  folder?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  processedFolder?: string | null;
}

@InputType()
export class SmtpInput extends ServerInput {
  @Field(() => String, { nullable: true, description: 'Null: no sign-in.' })
  @IsOptional()
  @MaxLength(254)
  user?: string | null;
}
