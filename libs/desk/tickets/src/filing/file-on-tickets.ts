import { Injectable } from '@nestjs/common';
import { AppendMessage } from './append-message';
import { KeepMessage } from './keep-message';
import { OpenTicket } from './open-ticket';
import { ShareTicket } from './share-ticket';

/** What mail filing may do with tickets. */
@Injectable()
export class FileOnTickets {
  constructor(
    readonly open: OpenTicket,
    readonly append: AppendMessage,
    readonly share: ShareTicket,
    readonly keep: KeepMessage,
  ) {}
}
