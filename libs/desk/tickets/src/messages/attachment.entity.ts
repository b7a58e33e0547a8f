import type { AttachmentId, BoardId, MessageId, PersonId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file on a message, or one that a person has uploaded and not yet sent. */
@Entity('attachments')
export class Attachment {
  @PrimaryColumn('uuid')
  id: AttachmentId;

  /** Null until the answer that it belongs to is sent. */
  @Column('uuid', { nullable: true })
  messageId: MessageId | null;

  @Column('uuid', { nullable: true })
  uploadedBy: PersonId | null;

  @Column('uuid', { nullable: true })
  boardId: BoardId | null;

  @Column('integer')
  position: number;

  @Column('text')
  filename: string;

  @Column('text')
  mediaType: string;

  @Column('integer')
  sizeInBytes: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('text', { nullable: true })
  contentId: string | null;

  /** Shown inside the body rather than listed. */
  @Column('boolean')
  inline: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  contentRemovedAt: Date | null;
}
