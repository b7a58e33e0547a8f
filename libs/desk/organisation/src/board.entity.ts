import type { BoardId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A board (nämnd): an authority of its own, which holds its records (2 kap. tryckfrihetsförordningen). */
@Entity('boards')
export class Board {
  @PrimaryColumn('uuid')
  id: BoardId;

  /** Short, as in registration numbers: KS. */
  @Column('text')
  code: string;

  @Column('text')
  name: string;
}
