import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The municipality: one per database (decisions 1). */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('smallint', { default: 1 })
  id: number;

  @Column('text')
  name: string;

  /** Its mail domain, lower case. */
  @Column('text')
  domain: string;

  /** The switchboard, empty when there is none. */
  @Column('text', { default: '' })
  phone: string;

  /** What ticket references begin with. */
  @Column('text', { default: 'KC' })
  referencePrefix: string;

  @Column('text')
  signatureTemplate: string;
}
