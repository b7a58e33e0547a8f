import type { Hint } from '@kontaktpost/events';
import { personRoom, RIGHTS_CHANGED, Sessions, sessionToken, teamRoom } from '@kontaktpost/identity';
import { Clock, isId, type PersonActor, type TicketId } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { MailboxesStore, mailboxRoom } from '@kontaktpost/mailboxes';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  type OnGatewayConnection,
  type OnGatewayInit,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { DatabaseEar } from './database-ear';
import { PresenceBoard, type TicketPresence } from './domain/presence-board';
import { NoteAttendance } from './note-attendance';
import { PresencePlaces } from './presence-places';
import { SocketAttendance } from './socket-attendance';
import { SocketPresence } from './socket-presence';

const EXPIRE_EVERY_MS = 5000;

/** The screens' sockets: who may hear what, hints, presence, and who is at work. */
@WebSocketGateway({ transports: ['websocket'], maxHttpBufferSize: 10_000, serveClient: false })
export class RealtimeGateway
  implements OnGatewayInit, OnGatewayConnection, OnApplicationBootstrap, OnApplicationShutdown
{
  private readonly log = new Logger(RealtimeGateway.name);
  private readonly board = new PresenceBoard();
  private timer: NodeJS.Timeout | undefined;
  @WebSocketServer() private readonly server: Server;

  constructor(
    private readonly sessions: Sessions,
    private readonly mailboxes: MailboxesStore,
    private readonly ear: DatabaseEar,
    private readonly places: PresencePlaces,
    private readonly attendance: NoteAttendance,
    private readonly clock: Clock,
  ) {}

  afterInit(server: Server): void {
    server.use(
      (socket, next) =>
        void this.admit(socket).then(
          () => next(),
          () => next(new Error('NOT_SIGNED_IN')),
        ),
    );
  }

  /** A socket joins what its person may see, before it hears anything. */
  private async admit(socket: Socket): Promise<void> {
    const token = sessionToken(socket.handshake.headers.cookie);
    const actor = token === null ? null : await this.sessions.actorOf(token);
    if (!actor) throw new Error('NOT_SIGNED_IN');
    const { mailboxIds } = await this.mailboxes.visibleTo(actor);
    socket.data.actor = actor;
    const teams = actor.teams.map(({ id }) => teamRoom(id));
    await socket.join([personRoom(actor.id), ...teams, ...mailboxIds.map(mailboxRoom)]);
  }

  handleConnection(socket: Socket): void {
    const actor: PersonActor = socket.data.actor;
    const presence = new SocketPresence(actor, this.ear, (ticketId: TicketId) =>
      this.places.roomsOf(actor, ticketId),
    );
    socket.on('presence', (said: unknown) => void this.safely(presence.said(said, isId)));
    socket.on('disconnect', () => void this.safely(presence.left()));
    const attendance = new SocketAttendance(actor, (who, atWork) => this.attendance.run(who, atWork));
    socket.on(
      'heartbeat',
      (said: unknown) => void this.safely(attendance.said(said, this.clock.now().getTime())),
    );
    for (const known of this.board.within(socket.rooms)) this.show(socket, known);
  }

  private async safely(work: Promise<void>): Promise<void> {
    await work.catch((fault) => this.log.warn(`Presence: ${describeFault(fault)}`));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.ear.listen({
      hint: (hint) => this.pass(hint),
      presence: (sign) => this.tell(this.board.take(sign, Date.now())),
      missed: () => this.reconnect(this.server.local),
    });
    this.timer = setInterval(() => {
      for (const presence of this.board.expire(Date.now())) this.tell(presence);
    }, EXPIRE_EVERY_MS);
  }

  private pass({ rooms, ...hint }: Hint): void {
    if (rooms.length === 0) return;
    this.server.local.to([...rooms]).emit('hint', hint);
    if (hint.topic === RIGHTS_CHANGED) this.reconnect(this.server.local.in([...rooms]));
  }

  /** Closes the wire, not the session: the screen connects again at once, with the rooms of now, and fetches anew what it shows. */
  private reconnect(sockets: { fetchSockets(): Promise<{ id: string }[]> }): void {
    void sockets.fetchSockets().then((found) => {
      for (const { id } of found) this.server.sockets.sockets.get(id)?.conn.close();
    });
  }

  private tell(presence: TicketPresence | null): void {
    if (presence) this.show(this.server.local.to([...presence.rooms]), presence);
  }

  private show(
    to: { emit(event: string, data: object): unknown },
    { ticketId, people }: TicketPresence,
  ): void {
    to.emit('presence', { ticketId, people });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
