import { UnitOfWork } from '@kontaktpost/database';
import type { PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Attendance } from './attendance.entity';
import { ATTENDANCE_HOLDS_MS, type Seen, WRITTEN_EVERY_MS } from './domain/attendance-rules';

/** Every query about who is there. */
@Injectable()
export class AttendanceStore {
  constructor(private readonly work: UnitOfWork) {}

  /** What is known of these people, in no order; nobody who was never seen. */
  async of(personIds: readonly PersonId[]): Promise<Seen[]> {
    return this.work.manager.findBy(Attendance, { personId: In([...personIds]) });
  }

  /** Writes a sign down, however many processes hear it. True when it says something new: come, gone from the desk, or back. */
  async note(personId: PersonId, atWork: boolean, now: Date): Promise<boolean> {
    const [row] = await this.work.sql<{ anew: boolean }>(NOTE, [
      personId,
      now,
      atWork,
      ATTENDANCE_HOLDS_MS,
      WRITTEN_EVERY_MS,
    ]);
    return row?.anew ?? false;
  }
}

/** An older sign that was overtaken changes nothing. */
const NOTE = `
  INSERT INTO attendance AS known (person_id, seen_at, since, at_work) VALUES ($1, $2, $2, $3)
  ON CONFLICT (person_id) DO UPDATE SET seen_at = excluded.seen_at, at_work = excluded.at_work,
    since = CASE WHEN known.at_work = excluded.at_work AND known.seen_at > excluded.seen_at - $4 * interval '1 millisecond'
      THEN known.since ELSE excluded.seen_at END
  WHERE known.seen_at <= excluded.seen_at
    AND (known.at_work <> excluded.at_work OR known.seen_at <= excluded.seen_at - $5 * interval '1 millisecond')
  RETURNING since = seen_at AS anew`;
