import { UnitOfWork } from '@kontaktpost/database';
import { type AbsenceId, Clock, type TicketId } from '@kontaktpost/kernel';
import { StandIns } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { coverOpening } from './cover-opening';
import { turnOf } from './domain/absence-turn';
import { MoveTickets } from './move-tickets';
import { NoteTurn } from './note-turn';

/** How far a turn has come: which part of it, and the last ticket that was looked at. */
type Place = { readonly part: Part; readonly after: TicketId | null };
type Part = 'BEGIN' | 'END' | 'MAILBOX';

/** 100,000 tickets; what is left then is the next minute's. */
const STEPS = 2000;

/**
 * Begins an absence, or ends it, in steps of one transaction each. The row says what is left: `began_at` and `ended_at` are
 * written with the last step, so that a turn which broke off is begun anew, and what is done is not done twice.
 */
@Injectable()
export class TurnAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly absences: AbsencesStore,
    private readonly standIns: StandIns,
    private readonly move: MoveTickets,
    private readonly note: NoteTurn,
    private readonly clock: Clock,
  ) {}

  async run(id: AbsenceId): Promise<void> {
    let place: Place | null = null;
    for (let step = 0; step < STEPS; step += 1) {
      const from: Place | null = place;
      place = await this.work.run(() => this.step(id, from));
      if (place === null) return;
    }
  }

  /** Null when nothing is left. */
  private async step(id: AbsenceId, place: Place | null): Promise<Place | null> {
    const absence = await this.absences.lock(id);
    const now = this.clock.now();
    const turn = absence && turnOf(absence, now);
    if (!turn) return null;
    const next = turn === 'BEGIN' ? await this.begin(absence, place) : await this.end(absence, place);
    if (next) return next;
    await (turn === 'BEGIN' ? this.note.began(absence, now) : this.note.ended(absence, now));
    return null;
  }

  private async begin(absence: Absence, place: Place | null): Promise<Place | null> {
    await this.standIns.open(coverOpening(absence));
    const after = await this.move.out(absence, place?.part === 'BEGIN' ? place.after : null);
    return after && { part: 'BEGIN', after };
  }

  /** First what the absence has moved, then what else lies with those who may not read it any more. */
  private async end(absence: Absence, place: Place | null): Promise<Place | null> {
    await this.standIns.close(absence.id);
    if (place?.part === 'MAILBOX') {
      const after = await this.move.home(absence, place.after);
      return after && { part: 'MAILBOX', after };
    }
    const after = await this.move.back(absence, place?.part === 'END' ? place.after : null);
    return after ? { part: 'END', after } : { part: 'MAILBOX', after: null };
  }
}
