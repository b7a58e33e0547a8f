import {
  Clock,
  InvalidInput,
  type NoteId,
  newId,
  type PersonActor,
  type TicketId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ChangeTicket } from '../change-ticket';
import type { Ticket } from '../ticket.entity';
import { MessagesStore } from './messages.store';

const NOTE_LIMIT = 20_000;

/** Writes a note for colleagues. It never leaves the house. */
@Injectable()
export class AddNote {
  constructor(
    private readonly change: ChangeTicket,
    private readonly messages: MessagesStore,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, { ticketId, text }: { ticketId: TicketId; text: string }): Promise<Ticket> {
    const words = text.trim().normalize('NFC').replaceAll('\u0000', '');
    if (words === '') throw new InvalidInput('text', 'Write something in the note.');
    if (words.length > NOTE_LIMIT)
      throw new InvalidInput('text', `A note holds at most ${NOTE_LIMIT} characters.`);
    return this.change.run(actor, { ticketId, to: 'write notes on this ticket' }, async ({ ticket }) => {
      const noteId = newId<NoteId>();
      await this.messages.insertNote({
        id: noteId,
        ticketId,
        authorId: actor.id,
        ticketVersion: ticket.version + 1,
        text: words,
        mentions: [],
        createdAt: this.clock.now(),
        contentRemovedAt: null,
      });
      return { deed: 'ticket.noted', facts: { noteId } };
    });
  }
}
