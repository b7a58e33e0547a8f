/** Something that was added to the ticket. */
export type Added = { id: string; who: string; text: string; kind: 'message' | 'note' };

type Ticket = {
  messages: readonly {
    id: string;
    ticketVersion: number;
    freshText: string;
    from: { name: string; address: string };
    author?: { id: string; name: string } | null;
  }[];
  notes: readonly { id: string; ticketVersion: number; text: string; author: { id: string; name: string } }[];
};

/** What has been added since the writer last looked, but for the writer's own notes: an answer of one's own may be this very one, sent before. */
export function addedSince(ticket: Ticket, version: number, meId: string): Added[] {
  const messages = ticket.messages
    .filter((message) => message.ticketVersion > version)
    .map((message): Added => {
      const who = message.author?.name ?? (message.from.name || message.from.address);
      return { id: message.id, who, text: message.freshText, kind: 'message' };
    });
  const notes = ticket.notes
    .filter((note) => note.ticketVersion > version && note.author.id !== meId)
    .map((note): Added => ({ id: note.id, who: note.author.name, text: note.text, kind: 'note' }));
  return [...messages, ...notes];
}
