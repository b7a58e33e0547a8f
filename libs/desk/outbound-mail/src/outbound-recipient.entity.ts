import type { MessageId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryState, RecipientRole } from './domain/delivery-state';

/** The way of one mail to one of its recipients. */
@Entity('outbound_recipients')
export class OutboundRecipient {
  @PrimaryColumn('uuid')
  mailId: MessageId;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  role: RecipientRole;

  @Column('text')
  address: string;

  @Column('text')
  name: string;

  @Column('text')
  state: DeliveryState;

  /** What the server said of this recipient; null when nothing. */
  @Column('text', { nullable: true })
  response: string | null;
}
