import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

/** Citizens of the demo write from the domains that RFC 2606 keeps for examples, so that nobody real is written to. */
const CITIZEN = /@example\.(?:com|org|net)$/i;
const ONE_LINE = /^[^\r\n]*$/;

export class WriteAsCitizenInput {
  @IsString()
  @Length(1, 100, { message: 'Give the citizen a name of at most 100 characters.' })
  @Matches(ONE_LINE, { message: 'The name must stand on one line.' })
  fromName: string;

  @IsEmail({}, { message: 'Write the citizen’s address as name@example.com.' })
  @Matches(CITIZEN, { message: 'Citizens write from @example.com, @example.org or @example.net.' })
  from: string;

  @IsEmail({}, { message: 'Choose one of the demo’s mailboxes.' })
  to: string;

  @IsString()
  @MaxLength(200, { message: 'The subject may be at most 200 characters.' })
  @Matches(ONE_LINE, { message: 'The subject must stand on one line.' })
  subject: string;

  @IsString()
  @MaxLength(50_000, { message: 'The text may be at most 50,000 characters.' })
  text: string;

  @IsOptional()
  @Matches(/^<[^<>\s]{3,900}>$/, { message: 'inReplyTo must be a Message-ID: <something@domain>.' })
  inReplyTo?: string;
}

export class CitizenQuery {
  @IsEmail({}, { message: 'Name the citizen: ?citizen=anna@example.com' })
  @Matches(CITIZEN, { message: 'Citizens have addresses @example.com, @example.org or @example.net.' })
  citizen: string;
}
