import type { PersonId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from './language';

/** Somebody who works here. */
@Entity('people')
export class Person {
  @PrimaryColumn('uuid')
  id: PersonId;

  /** Lower case; what the person signs in with. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** The person's title in the signature, empty when there is none. */
  @Column('text', { default: '' })
  title: string;

  @Column('text', { default: '' })
  phone: string;

  @Column('text', { default: 'sv' })
  language: Language;

  /** Null: can't sign in with a password. Left out of ordinary reading. */
  @Column('text', { nullable: true, select: false })
  passwordHash: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Null while the person works here. */
  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;
}
