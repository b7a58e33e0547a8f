import { Audit } from '@kontaktpost/audit';
import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import { ensureAdministrator } from '@kontaktpost/identity';
import { type Actor, type BoardId, InvalidInput, NotFound, newId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Board } from './board.entity';
import { OrganisationStore } from './organisation.store';
import { Taken } from './organisation-errors';

export type BoardWish = { readonly boardId?: BoardId | null; readonly code: string; readonly name: string };

/** Adds a board, or changes its code and name. */
@Injectable()
export class SaveBoard {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisation: OrganisationStore,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, wish: BoardWish): Promise<Board> {
    return this.work.run(async () => {
      const board = await this.find(wish.boardId ?? null);
      ensureAdministrator(actor, 'change boards');
      Object.assign(board, checked(wish));
      await this.organisation.save(board).catch(nameTaken);
      const deed = wish.boardId ? 'board.changed' : 'board.added';
      await this.audit.record(actor, deed, { kind: 'board', id: board.id }, { code: board.code });
      return board;
    });
  }

  private async find(id: BoardId | null): Promise<Board> {
    if (id === null) return Object.assign(new Board(), { id: newId<BoardId>() });
    const board = await this.organisation.lockBoard(id);
    if (!board) throw new NotFound('board');
    return board;
  }
}

function checked({ code, name }: BoardWish): Pick<Board, 'code' | 'name'> {
  if (!/^[A-ZÅÄÖ0-9]{1,10}$/.test(code))
    throw new InvalidInput('code', 'Write the code with one to ten capital letters or digits, such as KS.');
  if (name.trim() === '') throw new InvalidInput('name', 'Write the name.');
  return { code, name: name.trim() };
}

function nameTaken(fault: unknown): never {
  const constraint = violatedConstraint(fault);
  if (constraint === 'boards_code_key') throw new Taken('code', 'board with this code');
  if (constraint === 'boards_name_key') throw new Taken('name', 'board with this name');
  throw fault;
}
