import type { BoardId, DepartmentId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office under a board (förvaltning). */
@Entity('departments')
export class Department {
  @PrimaryColumn('uuid')
  id: DepartmentId;

  @Column('uuid')
  boardId: BoardId;

  @Column('text')
  name: string;
}
