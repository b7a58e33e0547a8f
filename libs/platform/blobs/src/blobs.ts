import { createHash } from 'node:crypto';
import { UnitOfWork } from '@kontaktpost/database';
import type { BoardId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';

/** The SHA-256 of some bytes, as 32 bytes. */
export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Bytes by checksum, kept apart by board, so that one board's removal never depends on another's copy (decisions 8). */
@Injectable()
export class Blobs {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps the bytes, in the open transaction; the same bytes are kept once. Gives their checksum. */
  async put(boardId: BoardId, bytes: Uint8Array): Promise<Buffer> {
    const sum = sha256(bytes);
    await this.work.sql(
      'INSERT INTO blobs (board_id, sha256, size_in_bytes, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [boardId, sum, bytes.byteLength, bytes],
    );
    return sum;
  }

  /** The bytes, or null when they were removed. */
  async read(boardId: BoardId, sum: Uint8Array): Promise<Buffer | null> {
    const [row] = await this.work.sql<{ bytes: Buffer }>(
      'SELECT bytes FROM blobs WHERE board_id = $1 AND sha256 = $2',
      [boardId, sum],
    );
    return row?.bytes ?? null;
  }

  /** Removes the bytes for good, in the open transaction. */
  async dispose(boardId: BoardId, sum: Uint8Array): Promise<void> {
    await this.work.sql('DELETE FROM blobs WHERE board_id = $1 AND sha256 = $2', [boardId, sum]);
  }
}
