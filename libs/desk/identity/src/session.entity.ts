import type { PersonId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that still holds. The token itself is in the person's cookie only. */
@Entity('sessions')
export class Session {
  /** SHA-256 of the token. */
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  personId: PersonId;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  /** Ends then, however much it is used. */
  @Column('timestamptz')
  expiresAt: Date;
}
